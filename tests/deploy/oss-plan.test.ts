import { describe, expect, test } from 'vitest';
import { planUpload, type Release } from '../../deploy/oss/plan.ts';

/** A site of one release: its pages stay, its scripts and bundles have new names. */
const site = (release: string, ...more: string[]) => [
	'index.html',
	'faq/index.html',
	'404.html',
	'sw.js',
	'favicon.svg',
	'pagefind/pagefind.js',
	`_astro/page.${release}.js`,
	`offline/tools.${release}.json`,
	...more,
];

/** What the bucket holds after releases were put one after the other. */
function after(...releases: string[][]): Release {
	let last: Release | undefined;
	for (const files of releases) last = planUpload(files, { last }).release;
	return last!;
}
const keys = (plan: ReturnType<typeof planUpload>) =>
	plan.batches.flatMap(({ uploads }) => uploads.map(({ key }) => key));

describe('an upload', () => {
	test('puts what is named before what names it, and the worker last', () => {
		expect(keys(planUpload(site('one')))).toEqual([
			'_astro/page.one.js',
			'offline/tools.one.json',
			'favicon.svg',
			'pagefind/pagefind.js',
			'404.html',
			'faq/index.html',
			'index.html',
			'sw.js',
		]);
	});
	test('leaves out compressed copies: OSS hands out one form, and the CDN compresses', () => {
		expect(keys(planUpload([...site('one'), 'index.html.br', 'index.html.gz', '_headers']))).toHaveLength(8);
	});
	test('says what each file is and how long browsers may keep it', () => {
		const headers = new Map(
			planUpload(site('one')).batches.flatMap(({ uploads }) => uploads.map((one) => [one.key, one.headers])),
		);
		expect(headers.get('_astro/page.one.js')).toEqual({
			'Content-Type': 'application/javascript; charset=utf-8',
			'Cache-Control': 'public, max-age=31536000, immutable',
		});
		for (const key of ['index.html', 'sw.js']) expect(headers.get(key)!['Cache-Control']).toBe('no-cache');
		for (const one of headers.values()) expect(one).not.toHaveProperty('Content-Encoding');
	});
	test('puts a site that lives in a folder there', () => {
		const plan = planUpload(site('one'), { base: '/guide/' });
		expect(keys(plan)).toContain('guide/faq/index.html');
		expect(keys(plan).every((key) => key.startsWith('guide/'))).toBe(true);
	});
	test('refuses a file of which nobody said what it is', () => {
		expect(() => planUpload(['film.xyz'])).toThrow(/film\.xyz.*content-type\.ts/);
	});
});

describe('a second upload', () => {
	test('puts no hashed file again, and everything else', () => {
		const plan = planUpload(site('one'), { last: after(site('one')) });
		expect(plan.unchanged).toBe(2);
		expect(keys(plan)).toHaveLength(6);
		expect(keys(planUpload(site('one'), { last: after(site('one')), all: true }))).toHaveLength(8);
	});
	test('deletes nothing unless asked, and forgets nothing', () => {
		const last = after(site('one', 'old/index.html'), site('two'), site('three'));
		const plan = planUpload(site('four'), { last });
		expect(plan.remove).toEqual([]);
		const known = [...plan.release.files, ...plan.release.previous, ...plan.release.kept];
		for (const release of ['one', 'two', 'three', 'four'])
			expect(known).toContain(`_astro/page.${release}.js`);
		expect(known).toContain('old/index.html');
	});
	test('asked to, deletes what is older than the previous release, and pages that are no more', () => {
		const last = after(site('one'), site('two', 'old/index.html'));
		const plan = planUpload(site('three'), { last, prune: true });
		expect(plan.remove).toEqual(['_astro/page.one.js', 'offline/tools.one.json', 'old/index.html']);
		expect(plan.release.kept).toEqual([]);
		expect(plan.release.previous).toContain('_astro/page.two.js');
	});
	test('of the same release keeps the one before it', () => {
		const last = after(site('one'), site('two'), site('two'));
		expect(planUpload(site('two'), { last, prune: true }).remove).toEqual([]);
	});
	test('back to the release before it keeps the one that is left', () => {
		const plan = planUpload(site('one'), { last: after(site('one'), site('two')), prune: true });
		expect(plan.remove).toEqual([]);
		expect(plan.unchanged).toBe(2);
		expect(plan.release.previous).toContain('_astro/page.two.js');
	});
});
