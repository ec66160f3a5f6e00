import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { makePolicy } from '../../src/integrations/content-security-policy.ts';

const page = (inside: string) => fromHtml(`<!doctype html><html><head></head><body>${inside}</body></html>`);

describe('the policy of a page', () => {
	it('lists the hash of an inline script, as browsers compute it', () => {
		// The example of the CSP specification, section 8.3.
		expect(makePolicy(page("<script>alert('Hello, world.');</script>"))).toContain(
			"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
		);
	});

	it('lists nothing for data and for scripts of files', () => {
		const policy = makePolicy(
			page('<script src="/a.js"></script><script type="application/json">{}</script>'),
		);
		expect(policy).not.toContain('sha256');
	});

	it('allows style attributes only where there are some', () => {
		expect(makePolicy(page('<p>plain</p>'))).not.toContain('unsafe-hashes');
		expect(makePolicy(page('<p style="color:red">x</p>'))).toMatch(
			/style-src 'self' 'unsafe-hashes' 'sha256-/,
		);
	});

	it('hashes the styles inside a <template>', () => {
		expect(makePolicy(page('<template><style>p{}</style></template>'))).toMatch(/style-src 'self' .*sha256-/);
	});

	it("never allows another origin or 'unsafe-inline'", () => {
		expect(makePolicy(page('<script>1</script>'))).not.toMatch(/unsafe-inline|https?:|'unsafe-eval'/);
	});

	it('lets text become code or markup only by the policies that our scripts make, each made in one place', () => {
		const made = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).flatMap((file) =>
			[...readFileSync(join(root, file), 'utf8').matchAll(/createPolicy\('([^']+)'/g)].map(
				([, name]) => name,
			),
		);
		const directives = makePolicy(page('')).split('; ');
		expect(directives).toContain("require-trusted-types-for 'script'");
		const allowed = directives
			.find((one) => one.startsWith('trusted-types '))!
			.split(' ')
			.slice(1);
		expect(allowed.sort()).toEqual(made.sort());
		expect(made.length).toBe(1);
	});
});
