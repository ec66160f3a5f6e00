import type { Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import type { Content } from '../../content-model/collections.ts';
import type { Say } from '../../domain/words.ts';
import { address } from '../address.ts';
import { find, findAll, hasClass, textOf } from './hast.ts';
import { doubtOf, factNote, literal, sourceLine } from './notes.ts';
import { plainPage } from './plain-page.ts';
import { markdownOf } from './to-markdown.ts';

/** A page as plain Markdown, and what a list of pages says of it. */
export interface Twin {
	readonly title: string;
	readonly description: string;
	readonly markdown: string;
}

/**
 * The Markdown twin of a finished page. `undefined` for a page that names none.
 *
 * @param path from the site's root, `/procedure/dns/`
 */
export function twinOf(html: string, path: string, content: Content, say: Say): Twin | undefined {
	// The rest of the page, the same everywhere, would take longer to parse than the text.
	const column = /<main[ >][^]*<\/main>/.exec(html)?.[0];
	if (column === undefined || !html.includes('type="text/markdown"')) return undefined;
	const tree = fromParse5(parseFragment(column));
	const main = find(tree, ({ tagName }) => tagName === 'main')!;
	const description = textOf(
		fromParse5(parseFragment(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '')),
	);
	const title = textOf(find(main, ({ tagName }) => tagName === 'h1') ?? main).trim();
	const plain = plainPage(main, {
		tool: say('twin.tool', { url: address(path) }),
		diagram: say('twin.diagram'),
		report: say('fact.report'),
	});
	const facts = idsIn(main, /^fact-(.+)$/, ({ properties }) => properties['id']).filter((id) =>
		content.facts.has(id),
	);
	const notes = facts.map((id) => factNote(id, content.facts.get(id)!, content, say));
	const sources = citedSources(main, facts, content).map((id) => sourceLine(content.sources.get(id)!, say));
	const body = markdownOf(plain, (id) => doubtOf(content.facts.get(id), say));
	const checked = oldestCheck(main, facts, content, say);
	const parts = [
		`# ${literal(title)}`,
		`> ${literal(description)}`,
		[
			say('twin.caution'),
			checked === undefined
				? say('twin.unmarked', { url: address('/data/index.json') })
				: say('twin.checked', { date: checked }),
			say('twin.page', { url: address(path) }),
		].join(''),
		body.trim(),
		...(notes.length > 0 ? [`## ${say('fact.heading')}`, ...notes] : []),
		...(sources.length > 0
			? [`## ${say('twin.sources')}`, sources.map((line, place) => `${place + 1}. ${line}`).join('\n')]
			: []),
	];
	return { title, description, markdown: `${parts.join('\n\n')}\n` };
}

/** Sources that the page's facts rest on or are disputed by, and those that it links. */
function citedSources(main: Nodes, facts: readonly string[], content: Content): string[] {
	const ofFacts = facts.flatMap((id) => {
		const { saidBy, disputes = [] } = content.facts.get(id)!;
		return [...saidBy, ...disputes].flatMap(({ source }) => source ?? []);
	});
	const linked = idsIn(main, /\/sources\/(?:providers\/)?#(.+)$/, ({ properties }) => properties['href']);
	return [...new Set([...ofFacts, ...linked])].filter((id) => content.sources.has(id));
}

function idsIn(
	main: Nodes,
	pattern: RegExp,
	value: (element: Parameters<Parameters<typeof findAll>[1]>[0]) => unknown,
): string[] {
	const found = findAll(main, (element) => pattern.test(String(value(element) ?? '')));
	return [...new Set(found.map((element) => pattern.exec(String(value(element)))![1]!))];
}

/** The day since which all claims of the page have been checked; the oldest is the honest one. */
function oldestCheck(main: Nodes, facts: readonly string[], content: Content, say: Say): string | undefined {
	const said = new RegExp(say('fact.checked', { date: String.raw`(\d{4}-\d{2}-\d{2})` }), 'g');
	const shown = findAll(main, (element) => hasClass(element, 'by')).flatMap((by) =>
		[...textOf(by).matchAll(said)].map((match) => match[1]!),
	);
	return [...facts.map((id) => content.facts.get(id)!.checked), ...shown].sort()[0];
}
