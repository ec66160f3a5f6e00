import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Translations } from '../../i18n/all.ts';
import type { Translate } from '../../i18n/translate.ts';
import { site } from '../../site.ts';
import { makeAddress } from '../address.ts';
import type { Twin } from './twin.ts';

/**
 * The text of `llms.txt`: what the site is, how to quote it, and its pages in the order of the menu.
 *
 * @param page any page: each has the whole menu
 * @param twins by the page's path
 */
export function writeLlmsText(
	page: Root,
	twins: ReadonlyMap<string, Twin>,
	t: Translate<Translations>,
): string {
	const groups = listMenuGroups(page, t('data.llms.more'));
	const listed = new Set(groups.flatMap(({ paths }) => paths));
	// Its name is the convention's: what a reader with little room may leave out.
	const optional = { title: 'Optional', paths: [...twins.keys()].filter((path) => !listed.has(path)) };
	const line = (path: string) => {
		const { title, description } = twins.get(path)!;
		return `- [${title}](${makeAddress(`${path}index.html.md`)}): ${description}`;
	};
	return [
		`# ${site.title}`,
		`> ${site.description}`,
		t('twin.caution'),
		t('data.llms.quote'),
		t('data.llms.data', { url: makeAddress('/data/index.json') }) + t('data.llms.license'),
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

/** The menu's groups; links that belong to none come together at the end. */
function listMenuGroups(page: Root, more: string): { title: string; paths: string[] }[] {
	const items = (select('.sheet', page)?.children ?? []).filter((child) => child.type === 'element');
	const groups = items.map((item) => ({
		title: item.properties['dataGroup'] as string | undefined,
		paths: listPaths(item),
	}));
	return [
		...groups.flatMap(({ title, paths }) => (title === undefined ? [] : [{ title, paths }])),
		{ title: more, paths: groups.flatMap(({ title, paths }) => (title === undefined ? paths : [])) },
	];
}

function listPaths(item: Element): string[] {
	return selectAll('a', item.tagName === 'a' ? { type: 'root', children: [item] } : item).map((link) =>
		String(link.properties['href']).slice(site.base.length - 1),
	);
}
