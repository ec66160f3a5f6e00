import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { dist } from './built-site.ts';

/** The command as a person runs it, without any key. */
function upload(env: Record<string, string>, ...args: string[]) {
	const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OSS_')));
	return spawnSync('node', [join(root, 'deploy/oss/upload.ts'), '--from', dist, ...args], {
		env: { ...bare, ...env },
		encoding: 'utf8',
	});
}

test('a dry run shows where each file would go, and needs neither key nor client', () => {
	const { status, stdout, stderr } = upload({}, '--dry-run');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(/^ {2}faq\/index\.html {2}text\/html; charset=utf-8 {2}no-cache$/m);
	expect(stdout).toMatch(
		/^ {2}_astro\/.+\.css {2}text\/css; charset=utf-8 {2}public, max-age=31536000, immutable$/m,
	);
	expect(stdout).not.toMatch(/\.(br|gz) /);
	expect(stdout.indexOf('  sw.js')).toBeGreaterThan(stdout.indexOf('  timeline/index.html'));
});

test('a mainland bucket does not take a site without its own number', () => {
	const refused = upload({ OSS_REGION: 'cn-hangzhou' }, '--dry-run');
	expect(refused.status).toBe(1);
	expect(refused.stderr).toMatch(/cn-hangzhou is in mainland China.*ICP_NUMBER/);
	const told = upload({ OSS_REGION: 'cn-hangzhou' }, '--dry-run', '--without-number');
	expect(told.status).toBe(0);
	expect(told.stderr).toMatch(/^Warning: /);
});

test('without a key the upload says what is missing', () => {
	const { status, stderr } = upload({ OSS_REGION: 'cn-hongkong', OSS_BUCKET: 'guide' });
	expect(status).toBe(1);
	expect(stderr.trim()).toBe('Not set: OSS_ACCESS_KEY_ID, OSS_ACCESS_KEY_SECRET. See deploy/README.md.');
});
