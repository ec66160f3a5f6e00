import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLast } from '../../deploy/lib/keep-last.mjs';

let dist: string;
let last: string;
beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-last-'));
	dist = join(folder, 'dist');
	last = join(folder, 'last');
});
afterEach(() => rmSync(dirname(dist), { recursive: true }));

function build(release: string) {
	rmSync(dist, { recursive: true, force: true });
	for (const name of [
		'index.html',
		`_astro/page.${release}.js`,
		`pagefind/fragment/${release}.pf_fragment`,
	]) {
		mkdirSync(dirname(join(dist, name)), { recursive: true });
		writeFileSync(join(dist, name), release);
	}
	return keepLast(dist, last);
}

test('each release has its own hashed files and those of the one before', () => {
	expect(build('one')).toEqual({ added: 0, kept: 2 });
	expect(build('two')).toEqual({ added: 2, kept: 2 });
	expect(existsSync(join(dist, '_astro/page.one.js'))).toBe(true);
	build('three');
	expect(globSync('_astro/*', { cwd: dist }).sort()).toEqual(['_astro/page.three.js', '_astro/page.two.js']);
	expect(globSync('**/*.*', { cwd: last }).sort()).toEqual([
		'_astro/page.three.js',
		'pagefind/fragment/three.pf_fragment',
	]);
});
