import type { Content, Entry } from '../../content-model/collections.ts';
import type { Say } from '../../domain/words.ts';

/** Plain text as Markdown that prints the same. */
export function literal(text: string): string {
	return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** What stands beside the mark of a fact that is less than sure; empty where it is. */
export function doubtOf(fact: Entry<'facts'> | undefined, say: Say): string {
	if (fact === undefined) return '';
	const unsure = fact.confidence === 'reported' || fact.confidence === 'inferred';
	return [
		unsure ? say(`twin.doubt.${fact.confidence}`) : '',
		fact.disputes?.length ? say('twin.doubt.disputed') : '',
	].join('');
}

/** The footnote of a fact: who says it, how sure it is, who says otherwise, what nobody knows. */
export function factNote(id: string, fact: Entry<'facts'>, content: Content, say: Say): string {
	const titleOf = (source: string) => literal(content.sources.get(source)?.title ?? source);
	const saidBy = fact.saidBy.map(
		({ source, where }) => titleOf(source) + (where ? ` ${literal(where)}` : ''),
	);
	return [
		`[^${id}]: ${literal(fact.statement)}`,
		say('twin.saidBy') + saidBy.join('；'),
		say('twin.trust', { confidence: say(`fact.confidence.${fact.confidence}`), date: fact.checked }),
		...(fact.disputes ?? []).map(({ source, who, says, follow }) => {
			const other = who === undefined ? titleOf(source!) : literal(who);
			const claim = say('fact.disputeSays', { who: other, says: literal(says) });
			return `${say('twin.dispute')}${claim} ${say('fact.follow')}${literal(follow)}`;
		}),
		...(fact.unknown === undefined ? [] : [say('twin.unknown') + literal(fact.unknown)]),
	]
		.map((line, place) => (place === 0 ? `${line}\n` : `    - ${line}`))
		.join('\n');
}

/** A source in a line: title, publisher, date, how we read it, what to know of it. */
export function sourceLine(source: Entry<'sources'>, say: Say): string {
	const title = literal(source.title);
	const about = [
		source.publisher,
		source.date,
		say(`fact.read.${source.read}`),
		source.url ? undefined : say('twin.noLink'),
		source.note,
	].filter((part) => part !== undefined);
	return `${source.url ? `[${title}](${source.url})` : title}：${about.map(literal).join('；')}`;
}
