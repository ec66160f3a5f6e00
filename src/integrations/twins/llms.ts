import type { Element } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import type { Say } from '../../domain/words.ts';
import { site } from '../../site.ts';
import { address } from '../address.ts';
import { find, findAll, hasClass, textOf } from './hast.ts';
import type { Twin } from './twin.ts';

/**
 * The text of `llms.txt`: what the site is, how to quote it, and its pages in the order of the sidebar.
 *
 * @param html of a page with the sidebar
 * @param twins by the page's path
 */
export function llmsText(html: string, twins: ReadonlyMap<string, Twin>, say: Say): string {
	const groups = sidebarGroups(html, say('data.llms.more'));
	const listed = new Set(groups.flatMap(({ paths }) => paths));
	// Its name is the convention's: what a reader with little room may leave out.
	const optional = { title: 'Optional', paths: [...twins.keys()].filter((path) => !listed.has(path)) };
	const line = (path: string) => {
		const { title, description } = twins.get(path)!;
		return `- [${title}](${address(`${path}index.html.md`)}): ${description}`;
	};
	return [
		`# ${site.title}`,
		`> ${site.description}`,
		say('twin.caution'),
		say('data.llms.quote'),
		say('data.llms.data', { url: address('/data/index.json') }) + say('data.llms.license'),
		...[...groups, optional].flatMap(({ title, paths }) => [
			`## ${title}`,
			paths
				.filter((path) => twins.has(path))
				.map(line)
				.join('\n'),
		]),
	]
		.join('\n\n')
		.concat('\n');
}

/** The sidebar's groups; links that belong to none come together at the end. */
function sidebarGroups(html: string, more: string): { title: string; paths: string[] }[] {
	const top = find(fromParse5(parse(html)), (element) => hasClass(element, 'top-level'));
	const items = (top?.children ?? []).filter((child) => child.type === 'element');
	const groups = items.map((item) => {
		const label = find(item, (element) => hasClass(element, 'group-label'));
		return { title: label && textOf(label).trim(), paths: pathsIn(item) };
	});
	return [
		...groups.flatMap(({ title, paths }) => (title === undefined ? [] : [{ title, paths }])),
		{ title: more, paths: groups.flatMap(({ title, paths }) => (title === undefined ? paths : [])) },
	];
}

function pathsIn(item: Element): string[] {
	return findAll(item, ({ tagName }) => tagName === 'a').map((link) =>
		String(link.properties['href']).slice(site.base.length - 1),
	);
}
