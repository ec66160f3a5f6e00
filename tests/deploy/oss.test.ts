import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { isMainland, showsIcpNumber } from '../../deploy/oss/check-region.ts';
import { uploadSteps } from '../../deploy/oss/upload-steps.ts';

const site = {
	'index.html': '<div class="site-footer">no number</div>',
	'faq/index.html': 'a page',
	'faq/index.html.br': 'its compressed copy',
	'sw.js': 'the worker',
	'_astro/page.abc.js': 'a script',
	'favicon.svg': 'a picture',
};
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-oss-'));
	for (const [name, text] of Object.entries(site)) {
		mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true });
		writeFileSync(join(folder, 'dist', name), text);
	}
	// In ossutil's place: writes down what it was called with and the files that it was given.
	const recorder = join(folder, 'ossutil');
	writeFileSync(
		recorder,
		[
			'#!/bin/sh',
			'[ "$FAILS_AT" = "" ] || case "$*" in *"$FAILS_AT"*) exit 3;; esac',
			`(cd "$2" && find . -type f | sort | tr '\\n' ' '; shift 2; echo "$*") >> "${folder}/calls"`,
		].join('\n'),
	);
	chmodSync(recorder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as its npm script does, with the recorder in ossutil's place. */
function upload(env: Record<string, string>, ...args: string[]) {
	return spawnSync('node', [join(root, 'deploy/oss/upload.ts'), '--from', join(folder, 'dist'), ...args], {
		env: {
			PATH: folder + delimiter + process.env['PATH'],
			OSS_BUCKET: 'guide',
			OSS_REGION: 'cn-hongkong',
			...env,
		},
		encoding: 'utf8',
	});
}

describe('the upload to OSS', () => {
	test('calls ossutil once for each set of headers: hashed files, other files, pages, the worker', () => {
		const { status, stderr } = upload({ BASE_PATH: '/guide/' });
		expect([status, stderr]).toEqual([0, '']);
		const common = 'oss://guide/guide/ --recursive --force';
		expect(readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')).toEqual([
			`./_astro/page.abc.js ${common} --ignore-existing --content-type application/javascript; charset=utf-8 --cache-control public, max-age=31536000, immutable --region cn-hongkong`,
			`./favicon.svg ${common} --content-type image/svg+xml; charset=utf-8 --cache-control no-cache --region cn-hongkong`,
			`./faq/index.html ./index.html ${common} --content-type text/html; charset=utf-8 --cache-control no-cache --region cn-hongkong`,
			`./sw.js ${common} --content-type application/javascript; charset=utf-8 --cache-control no-cache --region cn-hongkong`,
		]);
	});

	test('stops at the first call that fails, so that no page names what is not there', () => {
		const { status, stderr } = upload({ FAILS_AT: 'svg' });
		expect([status, stderr.trim()]).toEqual([1, 'ossutil: exit code 3; stopped there']);
		expect(readFileSync(join(folder, 'calls'), 'utf8')).not.toContain('.html');
	});

	test('shows in a dry run what it would call, and calls nothing', () => {
		const { status, stdout } = upload({ FAILS_AT: 'cp' }, '--dry-run');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^2 files: ossutil cp .+ text\/html/m);
	});

	test('refuses a mainland bucket for a site without its own number, unless told that it will not be opened', () => {
		const refused = upload({ OSS_REGION: 'cn-hangzhou' });
		expect(refused.status).toBe(1);
		expect(refused.stderr).toMatch(/cn-hangzhou is in mainland China.*ICP_NUMBER/);
		expect(upload({ OSS_REGION: 'cn-hangzhou' }, '--without-number').status).toBe(0);
	});

	test('says what is not set', () => {
		const { status, stderr } = upload({ OSS_BUCKET: '' });
		expect([status, stderr]).toEqual([1, expect.stringMatching(/^Not set: OSS_REGION/)]);
	});

	test('refuses a file of which nobody said what it is', () => {
		expect(() => uploadSteps(['film.xyz'])).toThrow(/film\.xyz.*content-type\.ts/);
	});
});

describe('a bucket’s region', () => {
	test.each([
		['cn-hangzhou', true],
		['cn-wulanchabu', true],
		['cn-hongkong', false],
		['ap-southeast-1', false],
	])('%s is in the mainland: %s', (region, mainland) => expect(isMainland(region)).toBe(mainland));

	const page = (text: string, foot: string) =>
		`<main>${text}</main><div class="site-footer astro-abc">${foot}</div>`;
	const link = '<a class="x" href="https://beian.miit.gov.cn/" rel="y">浙ICP备2024012345号-1</a>';
	test('in the mainland wants the number at the foot, not one in the text', () => {
		expect(showsIcpNumber(page('', link))).toBe(true);
		expect(showsIcpNumber(page(link, ''))).toBe(false);
		expect(showsIcpNumber(page('', '浙ICP备2024012345号-1'))).toBe(false);
	});
});
