/** The shape of reading pages: one answer, a short table of contents, cards on a phone, addresses that stay. */
import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, builtPages, fileOf } from './built-site.ts';

const pages = builtPages();
const elementsIn = (element: ReturnType<typeof select>) =>
	element?.children.filter(({ type }) => type === 'element') ?? [];
const guide = pages.filter(({ path }) => /^\/(before|procedure|after|subjects|personal|law)\//.test(path));

test('each page of the guide begins with the answer', () => {
	expect(guide.length).toBeGreaterThan(60);
	const without = guide.filter(({ tree }) => selectAll('main .answer', tree).length !== 1);
	expect(without.map(({ path }) => path)).toEqual([]);
});

test('each page of the guide says where it stands, and those of a phase which step it is', () => {
	const lost = guide.filter(({ tree }) => select('main .trail li', tree) === undefined);
	expect(lost.map(({ path }) => path)).toEqual([]);
	const trail = select('main .trail', pages.find(({ path }) => path === '/procedure/fill/site/')!.tree);
	expect(toString(trail!)).toMatch(/第 3 步，共 6 步/);
});

test('no table of contents has more than twelve entries', () => {
	const long = pages
		.map(({ path, tree }) => [path, selectAll('mobile-starlight-toc .dropdown a', tree).length] as const)
		.filter(([, entries]) => entries > 12);
	expect(long).toEqual([]);
});

test('a table of more than two columns names them in each cell, for a phone', () => {
	const wide = pages.flatMap(({ path, tree }) =>
		selectAll('main table', tree)
			.filter((table) => elementsIn(select('tr', table)).length > 2)
			.map((table) => ({ path, table })),
	);
	expect(wide.length).toBeGreaterThan(5);
	const unnamed = wide.filter(({ table }) =>
		selectAll('tbody td', table).some((cell) => attribute(cell, 'data-label') === undefined),
	);
	expect([...new Set(unnamed.map(({ path }) => path))]).toEqual([]);
});

test('every address of an earlier release leads to a page, and its fragment to a place on it', () => {
	const released = parse(readFileSync(new URL('released-addresses.yaml', import.meta.url), 'utf8')) as Record<
		string,
		readonly string[]
	>;
	const base = pages.find(({ path }) => path === '/about/')!.url.replace(/about\/$/, '');
	const gone = Object.entries(released).flatMap(([path, fragments]) => {
		const file = fileOf(base + path.slice(1));
		const page = pages.find((one) => one.file === file);
		if (!page) return [path];
		const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
		return fragments.filter((id) => !ids.has(id)).map((id) => `${path}#${id}`);
	});
	expect(gone).toEqual([]);
});
