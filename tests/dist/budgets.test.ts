import { expect, test } from 'vitest';
import { attribute, builtPages, isTool } from './built-site.ts';
import { BUDGETS, firstVisit, totals, usable } from './transfer.ts';

const visits = builtPages().map((page) => {
	const sizes = firstVisit(page);
	return { path: page.path, tool: isTool(page), ...totals(page, sizes), sizes };
});

/** For a failure's message: which pages are too big, and of what. */
const tooBig = (of: typeof visits, budget: { all: number; scripts: number }) =>
	of
		.filter(({ all, scripts }) => all > budget.all || scripts > budget.scripts)
		.map(({ path, all, scripts, sizes }) => {
			const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 4);
			return `${path}: ${all} bytes, scripts ${scripts}: ${largest.map(([name, size]) => `${name} ${size}`).join(', ')}`;
		});

const guide = visits.filter(({ tool }) => !tool);

test('no guide page is heavier than a long table may be', () => {
	expect(tooBig(guide, BUDGETS.table)).toEqual([]);
});

test('nine guide pages in ten are light', () => {
	const heavy = tooBig(guide, BUDGETS.guide);
	expect(heavy.length, heavy.join('\n')).toBeLessThanOrEqual(guide.length / 10);
});

test('tool pages keep to their budget', () => {
	const tools = visits.filter(({ tool }) => tool);
	expect(tools.length).toBeGreaterThan(5);
	expect(tooBig(tools, BUDGETS.tool)).toEqual([]);
});

test('every tool page leaves a twelfth of its budget free', () => {
	const tools = visits.filter(({ tool }) => tool);
	expect(tools.length).toBeGreaterThan(5);
	expect(tooBig(tools, usable(BUDGETS.tool))).toEqual([]);
});

test('the scripts of every guide page leave a twelfth of their budget free', () => {
	const { scripts } = usable(BUDGETS.guide);
	expect(tooBig(guide, { all: Infinity, scripts })).toEqual([]);
});

test('a page that is no tool asks at most for two sheets of styles and three scripts', () => {
	for (const { path, elements } of builtPages().filter((page) => !isTool(page))) {
		const sheets = elements.filter(
			(element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
		);
		const scripts = elements.filter(
			(element) => element.tagName === 'script' && attribute(element, 'src') !== undefined,
		);
		expect(sheets.length, path).toBeLessThanOrEqual(2);
		expect(scripts.length, path).toBeLessThanOrEqual(3);
	}
});
