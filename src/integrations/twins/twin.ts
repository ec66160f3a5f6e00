import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Content } from '../../content-model/collections.ts';
import type { Translations } from '../../i18n/all.ts';
import type { Translate } from '../../i18n/translate.ts';
import { makeAddress } from '../address.ts';
import { findElement, type BuiltPage } from '../built-pages.ts';
import { describeDoubt, describeFact, escapeMarkdown, describeSource } from './notes.ts';
import { makePlainPage } from './plain-page.ts';
import { writeMarkdown } from './to-markdown.ts';

/** A page as plain Markdown, and what a list of pages says of it. */
export interface Twin {
	readonly title: string;
	readonly description: string;
	readonly markdown: string;
}

/** The Markdown twin of a finished page. `undefined` for a page that names none. */
export function makeTwin(
	{ path, tree }: BuiltPage,
	content: Content,
	t: Translate<Translations>,
): Twin | undefined {
	const head = findElement(tree, ({ tagName }) => tagName === 'head');
	const main = findElement(tree, ({ tagName }) => tagName === 'main');
	if (!head || !main || !select('[type="text/markdown"]', head)) return undefined;
	const description = String(select('meta[name=description]', head)?.properties['content'] ?? '');
	const title = toString(select('h1', main) ?? main).trim();
	const plain = makePlainPage(main, {
		tool: t('twin.tool', { url: makeAddress(path) }),
		diagram: t('twin.diagram'),
		report: t('fact.report'),
	});
	const facts = listNamed(main, 'id', /^fact-(.+)$/).filter((id) => content.facts.has(id));
	const notes = facts.map((id) => describeFact(id, content.facts.get(id)!, content, t));
	const sources = listCitedSources(main, facts, content).map((id) =>
		describeSource(content.sources.get(id)!, t),
	);
	const body = writeMarkdown(plain, (id) => describeDoubt(content.facts.get(id), t));
	const checked = findOldestCheck(main, facts, content, t);
	const parts = [
		`# ${escapeMarkdown(title)}`,
		`> ${escapeMarkdown(description)}`,
		[
			t('twin.caution'),
			checked === undefined
				? t('twin.unmarked', { url: makeAddress('/data/index.json') })
				: t('twin.checked', { date: checked }),
			t('twin.page', { url: makeAddress(path) }),
		].join(''),
		body.trim(),
		...(notes.length > 0 ? [`## ${t('fact.heading')}`, ...notes] : []),
		...(sources.length > 0
			? [`## ${t('twin.sources')}`, sources.map((line, index) => `${index + 1}. ${line}`).join('\n')]
			: []),
	];
	return { title, description, markdown: `${parts.join('\n\n')}\n` };
}

/** Sources that the page's facts rest on or are disputed by, and those that it links. */
function listCitedSources(main: Element, facts: readonly string[], content: Content): string[] {
	const ofFacts = facts.flatMap((id) => {
		const { saidBy, disputes = [] } = content.facts.get(id)!;
		return [...saidBy, ...disputes].flatMap(({ source }) => source ?? []);
	});
	const linked = listNamed(main, 'href', /\/sources\/(?:providers\/)?#(.+)$/);
	return [...new Set([...ofFacts, ...linked])].filter((id) => content.sources.has(id));
}

/** What an attribute names in the pattern's first group, each once, in document order. */
function listNamed(main: Element, attribute: 'id' | 'href', pattern: RegExp): string[] {
	const values = selectAll(`[${attribute}]`, main).map(({ properties }) => String(properties[attribute]));
	return [...new Set(values.flatMap((value) => pattern.exec(value)?.[1] ?? []))];
}

/** The day since which all claims of the page have been checked; the oldest is the honest one. */
function findOldestCheck(
	main: Element,
	facts: readonly string[],
	content: Content,
	t: Translate<Translations>,
): string | undefined {
	const said = new RegExp(t('fact.checked', { date: String.raw`(\d{4}-\d{2}-\d{2})` }), 'g');
	const shown = selectAll('.by', main).flatMap((by) =>
		[...toString(by).matchAll(said)].map((match) => match[1]!),
	);
	return [...facts.map((id) => content.facts.get(id)!.checked), ...shown].sort()[0];
}
