import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bucket } from '../../deploy/oss/bucket.ts';
import { carryOut, lastRelease } from '../../deploy/oss/carry-out.ts';
import { isMainland, showsIcpNumber } from '../../deploy/oss/filing.ts';
import { planUpload } from '../../deploy/oss/plan.ts';

const files = ['index.html', 'sw.js', '_astro/page.one.js'];
let dist: string;
beforeAll(() => {
	dist = mkdtempSync(join(tmpdir(), 'guide-upload-'));
	for (const name of files) {
		mkdirSync(dirname(join(dist, name)), { recursive: true });
		writeFileSync(join(dist, name), `the contents of ${name}`);
	}
});
afterAll(() => rmSync(dist, { recursive: true }));

/** A bucket in memory that remembers what was done, in order, and cannot take one key. */
function memory(broken?: string) {
	const objects = new Map<string, { text: string; headers: Readonly<Record<string, string>> }>();
	const done: string[] = [];
	const bucket: Bucket = {
		get: async (key) => objects.get(key)?.text,
		put: async (key, content, headers) => {
			if (key === broken) throw new Error('the line is dead');
			objects.set(key, { text: content.toString(), headers });
			done.push(`put ${key}`);
		},
		remove: async (keys) => {
			for (const key of keys) objects.delete(key);
			done.push(...keys.map((key) => `remove ${key}`));
		},
	};
	return { bucket, objects, done };
}
const quiet = () => undefined;

describe('carrying out a plan', () => {
	test('puts files in order, then the record, which the next upload reads', async () => {
		const { bucket, objects, done } = memory();
		expect(await lastRelease(bucket, '/')).toBeUndefined();
		const plan = planUpload(files);
		await carryOut(plan, { dist, base: '/', bucket, say: quiet });
		expect(done).toEqual([
			'put _astro/page.one.js',
			'put index.html',
			'put sw.js',
			'put .guide-release.json',
		]);
		expect(objects.get('index.html')).toEqual({
			text: 'the contents of index.html',
			headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
		});
		expect(await lastRelease(bucket, '/')).toEqual(plan.release);
	});
	test('deletes at the very end', async () => {
		const { bucket, done } = memory();
		const last = { files, previous: [], kept: ['_astro/page.zero.js'] };
		await carryOut(planUpload(files, { last, prune: true }), { dist, base: '/', bucket, say: quiet });
		expect(done.at(-1)).toBe('remove _astro/page.zero.js');
	});
	test('stops where a file cannot be put, and leaves the pages that are there', async () => {
		const { bucket, done } = memory('_astro/page.one.js');
		const upload = carryOut(planUpload(files), { dist, base: '/', bucket, say: quiet });
		await expect(upload).rejects.toThrow('_astro/page.one.js could not be put');
		expect(done).toEqual([]);
	});
	test('refuses a record that it cannot read, where it would forget what is there', async () => {
		const { bucket, objects } = memory();
		objects.set('guide/.guide-release.json', { text: '{"files":[]}', headers: {} });
		await expect(lastRelease(bucket, '/guide/')).rejects.toThrow('not a record');
	});
});

describe('a bucket in the mainland', () => {
	test.each([
		['cn-hangzhou', true],
		['cn-wulanchabu', true],
		['cn-hongkong', false],
		['ap-southeast-1', false],
		[undefined, false],
	])('%s: %s', (region, mainland) => expect(isMainland(region)).toBe(mainland));

	const page = (text: string, foot: string) =>
		`<main>${text}</main><div class="site-footer astro-abc">${foot}</div>`;
	const link = '<a class="x" href="https://beian.miit.gov.cn/" rel="y">浙ICP备2024012345号-1</a>';
	test('wants the number at the foot, not one in the text', () => {
		expect(showsIcpNumber(page('', link))).toBe(true);
		expect(showsIcpNumber(page(link, ''))).toBe(false);
		expect(showsIcpNumber(page('', '浙ICP备2024012345号-1'))).toBe(false);
	});
});
