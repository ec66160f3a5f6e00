import type { Content, Entry } from '../../content-model/collections.ts';
import type { Translations } from '../../i18n/all.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Plain text as Markdown that prints the same. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** What stands beside the mark of a fact that is less than sure; empty where it is. */
export function describeDoubt(fact: Entry<'facts'> | undefined, t: Translate<Translations>): string {
	if (fact === undefined) return '';
	return [
		fact.confidence === 'reported' || fact.confidence === 'inferred'
			? t(`twin.doubt.${fact.confidence}`)
			: '',
		fact.disputes?.length ? t('twin.doubt.disputed') : '',
	].join('');
}

/** The footnote of a fact: who says it, how sure it is, who says otherwise, what nobody knows. */
export function describeFact(
	id: string,
	fact: Entry<'facts'>,
	content: Content,
	t: Translate<Translations>,
): string {
	const sayTitle = (source: string) => escapeMarkdown(content.sources.get(source)?.title ?? source);
	const saidBy = fact.saidBy.map(
		({ source, where }) => sayTitle(source) + (where ? ` ${escapeMarkdown(where)}` : ''),
	);
	return [
		`[^${id}]: ${escapeMarkdown(fact.statement)}`,
		t('twin.saidBy') + saidBy.join('；'),
		t('twin.trust', { confidence: t(`fact.confidence.${fact.confidence}`), date: fact.checked }),
		...(fact.disputes ?? []).map(({ source, who, says, follow }) => {
			const other = who === undefined ? sayTitle(source!) : escapeMarkdown(who);
			const claim = t('fact.disputeSays', { who: other, says: escapeMarkdown(says) });
			return `${t('twin.dispute')}${claim} ${t('fact.follow')}${escapeMarkdown(follow)}`;
		}),
		...(fact.unknown === undefined ? [] : [t('twin.unknown') + escapeMarkdown(fact.unknown)]),
	]
		.map((line, index) => (index === 0 ? `${line}\n` : `    - ${line}`))
		.join('\n');
}

/** A source in a line: title, publisher, date, how we read it, what to know of it. */
export function describeSource(source: Entry<'sources'>, t: Translate<Translations>): string {
	const title = escapeMarkdown(source.title);
	const about = [
		source.publisher,
		source.date,
		t(`fact.read.${source.read}`),
		source.url ? undefined : t('twin.noLink'),
		source.note,
	].filter((part) => part !== undefined);
	return `${source.url ? `[${title}](${source.url})` : title}：${about.map(escapeMarkdown).join('；')}`;
}
