import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_POLICY, headersFor } from '../../src/http-headers.mjs';
import { headersFile } from '../../deploy/lib/headers-file.mjs';
import { dist } from './built-site.ts';

interface Block {
	pattern: string;
	headers: [string, string][];
}

/** As Cloudflare documents the format: a path, then its headers indented, `Name: value`. */
function parse(text: string): Block[] {
	const blocks: Block[] = [];
	for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
		if (!/^\s/.test(line)) blocks.push({ pattern: line, headers: [] });
		else {
			const [, name, value] = /^\s+([A-Za-z-]+): (.+)$/.exec(line) ?? [];
			if (!name || !value) throw new Error(`not a header: ${line}`);
			blocks.at(-1)!.headers.push([name, value]);
		}
	}
	return blocks;
}

const fits = (pattern: string, path: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Every value that some block gives for a path, by header. */
function valuesFor(blocks: Block[], path: string): Map<string, string[]> {
	const values = new Map<string, string[]>();
	for (const { pattern, headers } of blocks) {
		if (!fits(pattern, path)) continue;
		for (const [name, value] of headers) values.set(name, [...(values.get(name) ?? []), value]);
	}
	return values;
}

const files = globSync('**/*.*', { cwd: dist })
	.filter((name) => !/\.(br|gz)$/.test(name))
	.map((name) => `/${name}`);

describe.each(['/', '/guide/'])('_headers of a site in %s', (base) => {
	const text = headersFile(base);
	const blocks = parse(text);

	test('keeps to the hosts’ limits', () => {
		expect(blocks.length).toBeLessThanOrEqual(100);
		for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
		for (const { pattern } of blocks) expect(pattern).toMatch(/^\/[^*]*\*?$/);
	});

	test('says of every built file what http-headers.mjs says', () => {
		expect(files.length).toBeGreaterThan(300);
		for (const file of files) {
			const values = valuesFor(blocks, base.slice(0, -1) + file);
			const { 'Cache-Control': cache, 'Content-Security-Policy': policy, ...rest } = headersFor(file);
			expect(values.get('Cache-Control') ?? ['no-cache'], file).toEqual([cache]);
			// A browser obeys all policies that it is sent; the last stands where a host sends only one.
			const policies = values.get('Content-Security-Policy')!;
			if (policy !== DOCUMENT_POLICY || file.endsWith('.html')) expect(policies.at(-1), file).toBe(policy);
			expect(policies[0], file).toBe(DOCUMENT_POLICY);
			for (const [name, value] of Object.entries(rest)) expect(values.get(name), file).toEqual([value]);
		}
	});
});
