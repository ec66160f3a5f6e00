import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type BuiltPage, type Element } from './built-site.ts';

const pages = builtPages();
const named = (page: BuiltPage, tag: string) => page.elements.filter((element) => element.tagName === tag);
const idsOf = (page: BuiltPage) =>
	page.elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);

/** Attributes that name other elements of the page by their ids. */
const REFERENCES = [
	'for',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-owns',
	'list',
	'popovertarget',
	'commandfor',
];

function meta(page: BuiltPage, name: string): string | undefined {
	const found = named(page, 'meta').find((element) => attribute(element, 'name') === name);
	return found && attribute(found, 'content');
}

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
	test('is in Chinese, with a title, a description and one heading', () => {
		expect(named(page, 'html').map((html) => attribute(html, 'lang'))).toEqual(['zh-CN']);
		expect(named(page, 'title').filter((title) => toString(title).trim() !== '').length).toBeGreaterThan(0);
		expect(meta(page, 'description') ?? '').not.toBe('');
		expect(named(page, 'h1').map((heading) => toString(heading).trim())).toEqual([
			expect.stringMatching(/./),
		]);
	});

	test('links its style sheets before it states its policy, after which Chromium looks no further ahead', () => {
		const isPolicy = (element: Element) => attribute(element, 'http-equiv') === 'content-security-policy';
		const sheets = page.elements.filter(
			(element) => attribute(element, 'rel') === 'stylesheet' && attribute(element, 'media') === undefined,
		);
		expect(sheets.length).toBeGreaterThan(0);
		const policy = page.elements.findIndex(isPolicy);
		for (const sheet of sheets) expect(page.elements.indexOf(sheet)).toBeLessThan(policy);
	});

	test('names each button in itself, for a screen too narrow to show its words', () => {
		const nameless = named(page, 'button').filter(
			(button) =>
				!attribute(button, 'aria-label') &&
				!attribute(button, 'aria-labelledby') &&
				toString(button).trim() === '',
		);
		expect(nameless.map(describeElement)).toEqual([]);
		const opener = named(page, 'button').find((button) =>
			attribute(button, 'class')?.includes('search-open'),
		);
		expect(opener && attribute(opener, 'aria-label')).toBeTruthy();
	});

	test('uses each id once, and only ids that it has', () => {
		const ids = idsOf(page);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		const missing = page.elements.flatMap((element) =>
			REFERENCES.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/))
				.filter((id) => id !== '' && !ids.includes(id))
				.map((id) => `${describeElement(element)} names ${id}`),
		);
		expect(missing).toEqual([]);
	});
});

test('no two pages have the same title', () => {
	const titles = pages.map((page) => toString(named(page, 'title')[0]!));
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

function describeElement(element: Element): string {
	return `<${element.tagName}> ${JSON.stringify(element.properties)}`;
}
