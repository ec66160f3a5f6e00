/** One name for each thing: in its own heading, in the menu, and wherever else it is linked by a name. */
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { toolIds } from '../../src/content-model/vocabulary.ts';
import { t } from '../../src/i18n/all.ts';
import { site } from '../../src/site.ts';
import { attribute, builtPages, type BuiltPage } from './built-site.ts';

const pages = builtPages();
const base = site.base.replace(/\/$/, '');
const textOf = (element: Parameters<typeof toString>[0]) => toString(element).replace(/\s+/g, ' ').trim();

/** The heading of each page, by its path. */
const names = new Map(
	pages.flatMap(({ path, tree }) => {
		const heading = select('h1', tree);
		return heading ? [[path, textOf(heading)] as const] : [];
	}),
);

/** What the frame may call a page for short. */
const shortened: Record<string, string> = {
	首页: '/',
	我的清单: '/checklist/',
	各省要求: '/provinces/',
	准备: '/procedure/prepare/',
	填写: '/procedure/fill/',
	审核: '/procedure/review/',
	通过之后: '/procedure/approved/',
};

interface Link {
	readonly from: string;
	readonly text: string;
	/** Without its fragment, as the tests know it. */
	readonly to: string;
}

function linksIn({ path, tree }: BuiltPage, selector: string): Link[] {
	return selectAll(selector, tree).flatMap((link) => {
		const href = attribute(link, 'href') ?? '';
		if (!href.startsWith(`${base}/`)) return [];
		const to = decodeURI(href.slice(base.length)).replace(/[?#].*$/, '');
		return [{ from: path, text: textOf(select('strong', link) ?? link), to }];
	});
}

test('whatever the frame links to bears its own name, or one of a few shorter ones', () => {
	const links = pages.flatMap((page) => linksIn(page, '.tabs a, .rail a, .next-page, .brand'));
	expect(links.length).toBeGreaterThan(5000);
	const misnamed = links.filter(
		({ text, to }) => text !== names.get(to) && shortened[text] !== to && text !== site.title,
	);
	expect([...new Set(misnamed.map(({ text, to }) => `${text}: ${to}`))]).toEqual([]);
});

test('the name of one page leads to no other', () => {
	const places = new Map([...names].map(([path, name]) => [name, path]));
	const astray = pages
		.flatMap((page) => linksIn(page, 'a'))
		// The titles of others' documents, and files, may be called as they are.
		.filter(({ to }) => !to.startsWith('/sources/') && !to.startsWith('/data/'))
		.filter(({ text, to }) => places.has(text) && places.get(text) !== to);
	expect([...new Set(astray.map(({ from, text, to }) => `${from}: ${text} leads to ${to}`))]).toEqual([]);
});

test('a tool’s page bears the name that home, the situations and the offline copy give it', () => {
	const named = toolIds.map((tool) => [tool, names.get(`/${tool}/`)]);
	expect(named).toEqual(toolIds.map((tool) => [tool, t(`tool.${tool}`)]));
});

test('every page stands in the menu, or below one that does', () => {
	const menu = new Set(
		linksIn(
			pages.find(({ path }) => path === '/about/')!,
			'.sheet a',
		).map(({ to }) => to),
	);
	expect(menu.size).toBeGreaterThan(50);
	const alone = ['/404.html', '/not-kept/'];
	const missing = pages
		.map(({ path }) => path)
		.filter((path) => !alone.includes(path))
		.filter((path) => ![...menu].some((to) => to === path || (to !== '/' && path.startsWith(to))));
	expect(missing).toEqual([]);
});
