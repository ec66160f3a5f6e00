import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { attribute, builtPages, dist } from './built-site.ts';

const pages = builtPages();
const changelog = pages.find(({ path }) => path.endsWith('/changelog/'));

test('what changed is a page of the guide, by date, the latest first, and every page leads to it but those for pages that are not there', () => {
	const days = changelog!.elements
		.filter(({ tagName }) => tagName === 'h2')
		.map((heading) => toString(heading).trim())
		.filter((text) => /\d/.test(text));
	expect(days.length).toBeGreaterThan(0);
	for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(days).toEqual([...days].sort().reverse());
	const leadingNowhere = pages.filter(
		({ path, elements }) =>
			!/\/(404\.html|not-kept\/)$/.test(path) &&
			!elements.some((one) => one.tagName === 'a' && attribute(one, 'href') === changelog!.url),
	);
	expect(leadingNowhere.map(({ path }) => path)).toEqual([]);
});

test('no built file says where it was built', () => {
	const told = globSync('**/*.{html,js,css,json,svg,txt,xml,webmanifest}', { cwd: dist }).filter((name) =>
		readFileSync(join(dist, name), 'utf8').includes(root),
	);
	expect(told).toEqual([]);
});
