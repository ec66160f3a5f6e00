/** What pages rest on: quiet marks in the text, one folded line at the end. */
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { hasClass } from '../../src/integrations/built-pages.ts';
import { attribute, builtPages, citedBy } from './built-site.ts';

const pages = builtPages();
const marksOf = (page: (typeof pages)[number]) =>
	page.elements.filter((element) => element.tagName === 'a' && hasClass(element, 'cite'));
const citing = pages.filter((page) => marksOf(page).length > 0);

test('no page has a raised digit, and every mark is one character or says how sure its claims are', () => {
	expect(citing.length).toBeGreaterThan(100);
	const raised = pages.filter(({ tree }) => selectAll('sup', tree).length > 0);
	expect(raised.map(({ path }) => path)).toEqual([]);
	const odd = citing
		.flatMap(marksOf)
		.map((mark) => toString(mark))
		.filter(
			(words) => !/^据$|^(?:部分)?(?:据.*云|据.*腾讯|据.*新网|据|推断|转述|用户经验|说法不一)/u.test(words),
		);
	expect([...new Set(odd)]).toEqual([]);
});

describe.each(citing.map((page) => [page.path, page] as const))('the sources of %s', (_, page) => {
	const list = select('details.sources', page.tree);

	test('are folded into one line, and hold what each mark stands for', () => {
		expect(list?.properties['open']).toBeUndefined();
		expect(selectAll('.sources > summary', page.tree)).toHaveLength(1);
		const entries = selectAll('.sources > ol > li', page.tree).map((entry) => attribute(entry, 'id'));
		expect(new Set(entries).size).toBe(entries.length);
		const dead = marksOf(page)
			.flatMap(citedBy)
			.filter((fact) => !entries.includes(`fact-${fact}`));
		expect(dead).toEqual([]);
	});

	test('have marks that are told apart when they are read aloud', () => {
		const names = new Map<string, Set<string>>();
		for (const mark of marksOf(page)) {
			const name = attribute(mark, 'aria-label')!;
			expect(name).toMatch(/^依据 \d+(、\d+)*(：.+)?$/);
			names.set(name, (names.get(name) ?? new Set()).add(citedBy(mark).join(' ')));
		}
		expect([...names].filter(([, facts]) => facts.size > 1)).toEqual([]);
	});

	test('stand after a sentence or at the end of a line, never within one', () => {
		const within = selectAll('p, td, li, h1, h2, h3, h4', page.tree).flatMap((block) =>
			block.children.flatMap((child, index) => {
				if (child.type !== 'element' || !hasClass(child, 'cite')) return [];
				const before = block.children
					.slice(0, index)
					.map((one) => toString(one))
					.join('');
				const after = block.children.slice(index + 1).find((one) => toString(one).trim() !== '');
				const isLast =
					after === undefined || (after.type === 'element' && /^([uo]l|p|div|br)$/.test(after.tagName));
				return isLast || /[。！？][”’）』」]*\s*$/u.test(before) ? [] : [before.slice(-12)];
			}),
		);
		expect(within).toEqual([]);
	});
});

test('call no source by a repository or the number of a document', () => {
	const odd = citing.flatMap((page) =>
		selectAll('.sources .by a', page.tree)
			.map((link) => toString(link))
			.filter((name) => /（[a-z]+_\d|\bgithub\b|^[\w.-]+\/[\w.-]+$/i.test(name)),
	);
	expect([...new Set(odd)]).toEqual([]);
});
