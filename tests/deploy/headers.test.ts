import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/http-headers.mjs';
import { root } from '../../scripts/lib/steps.mjs';

function policyOf(path: string): Map<string, string> {
	const { 'Content-Security-Policy': policy } = headersFor(path);
	return new Map(policy!.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]));
}

describe('the headers of a deployment', () => {
	test.each(['/index.html', '/faq/index.html', '/404.html', '/favicon.svg'])('%s is in no frame', (path) => {
		const policy = policyOf(path);
		for (const directive of ['frame-ancestors', 'base-uri', 'object-src']) {
			expect(policy.get(directive), directive).toBe("'none'");
		}
		expect(policy.get('form-action')).toBe("'self'");
		// Scripts and styles are limited by the page's own policy, which knows their hashes.
		expect(policy.has('script-src')).toBe(false);
	});
	test.each(['/sw.js', '/pagefind/pagefind.js', '/_astro/search.a1b2c3d4.js'])(
		'%s, should it run as a worker, reaches only this site and runs no further script',
		(path) => {
			expect(Object.fromEntries(policyOf(path))).toEqual({
				'default-src': "'none'",
				'connect-src': "'self'",
				'base-uri': "'none'",
				'frame-ancestors': "'none'",
				'require-trusted-types-for': "'script'",
				'trusted-types': "'none'",
			});
		},
	);
	test.each([
		['/_astro/page.a1b2c3d4.css', true],
		['/offline/tools.0123456789abcdef.json', true],
		['/pagefind/fragment/zh-cn_a1b2c3d.pf_fragment', true],
		['/index.html', false],
		['/sw.js', false],
		['/manifest.webmanifest', false],
		['/data/facts.json', false],
		['/faq/index.md', false],
		['/pagefind/pagefind-entry.json', false],
		['/icons/192.png', false],
	])('%s is kept without asking: %s', (path, forEver) => {
		expect(headersFor(path)['Cache-Control']).toBe(
			forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
		);
	});
	test('no other site learns where a visitor comes from', () => {
		expect(headersFor('/timeline/index.html')).toMatchObject({
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff',
			'Cross-Origin-Opener-Policy': 'same-origin',
		});
	});
});

describe('the configurations for nginx', () => {
	const configurations = globSync('*.conf', { cwd: join(root, 'deploy/nginx') }).map((name) => [
		name,
		readFileSync(join(root, 'deploy/nginx', name), 'utf8').replaceAll(/^\s*#.*$/gm, ''),
	]);
	test.each(configurations)('%s logs nothing that has a query in it', (_name, text) => {
		for (const [line] of text!.matchAll(/^\s*(?:log_format|access_log|error_log)\b.*$/gm)) {
			expect(line).not.toMatch(/\$(request|request_uri|args|query_string|is_args|http_referer)\b|combined/);
			if (/\baccess_log\b/.test(line)) expect(line).toMatch(/ guide;$/);
			if (/\berror_log\b/.test(line)) expect(line).toMatch(/ crit;$/);
		}
	});
});
