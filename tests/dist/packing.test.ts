import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, dist, fetchedBy, isTool } from './built-site.ts';
import { firstVisit } from './transfer.ts';

test('every stylesheet stands on a page: a part that is loaded later could not bring its own', () => {
	const linked = new Set(builtPages().flatMap(({ elements }) => elements.flatMap(fetchedBy)));
	const sheets = globSync('_astro/*.css', { cwd: dist });
	expect(sheets.length).toBeGreaterThan(3);
	for (const sheet of sheets)
		expect(
			[...linked].some((url) => url.endsWith(sheet)),
			sheet,
		).toBe(true);
});

test('scripts that load parts still say when one is lost', () => {
	const helper = globSync('_astro/load.*.js', { cwd: dist });
	expect(helper).toHaveLength(1);
	expect(readFileSync(join(dist, helper[0]!), 'utf8')).toContain('vite:preloadError');
});

test('a page without a tool loads nothing of the tools’ library', () => {
	const guide = builtPages().filter((page) => !isTool(page));
	expect(guide.length).toBeGreaterThan(150);
	for (const page of guide) {
		const library = [...firstVisit(page).keys()].filter((path) => /\/(preact|ui)\./.test(path));
		expect(library, page.path).toEqual([]);
	}
	const search = globSync('_astro/panel.*.js', { cwd: dist });
	expect(search).toHaveLength(1);
	expect(readFileSync(join(dist, search[0]!), 'utf8')).not.toMatch(/\/(preact|ui)\./);
});
