import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/http-headers.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { serveSite, type Site } from '../browser/harness/site.ts';
import { dist } from './built-site.ts';

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** What a server sends as it comes, without a client's own unpacking or following. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		request(url, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		})
			.on('error', fail)
			.end();
	});
}

/** One file of each kind and folder: what the rules may tell apart. */
const samples = [
	...new Map(
		globSync('**/*.*', { cwd: dist })
			.filter((name) => !/\.(br|gz|html)$/.test(name))
			.sort()
			.map((name) => [`${name.split('/')[0]}${extname(name)}`, `/${name}`]),
	).values(),
	'/',
	'/faq/',
];
const compressed = ['/', '/faq/', ...samples.filter((name) => /\.(js|css)$/.test(name))];

let site: Site;
const servers = new Map<string, string>();
beforeAll(async () => {
	site = await serveSite();
	servers.set('nginx', site.origin);
	servers.set('npm start', (await serve(0)).replace(/\/$/, ''));
});
afterAll(() => site.dispose());

describe.each(['nginx', 'npm start'])('%s', (name) => {
	const at = (path: string) => servers.get(name)! + path;

	test.each(samples)('sends the headers of a deployment with %s', async (path) => {
		const { status, headers } = await ask(at(path));
		expect(status).toBe(200);
		const wanted = Object.entries(headersFor(path)).map(([key, value]) => [key.toLowerCase(), value]);
		expect(headers).toMatchObject(Object.fromEntries(wanted));
	});

	test.each(compressed)('hands out the compressed copies of %s as they are', async (path) => {
		const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
		for (const [encoding, ending] of [
			['br', '.br'],
			['gzip', '.gz'],
		] as const) {
			const { headers, body } = await ask(at(path), { 'Accept-Encoding': encoding });
			expect(headers['content-encoding']).toBe(encoding);
			expect(headers['vary']).toMatch(/accept-encoding/i);
			expect(body.equals(readFileSync(file + ending))).toBe(true);
		}
		expect((await ask(at(path))).body.equals(readFileSync(file))).toBe(true);
	});

	test.each([
		['/', 'text/html'],
		['/faq/index.html.md', 'text/markdown'],
		['/llms.txt', 'text/plain'],
		['/data/facts.json', 'application/json'],
	])('says what %s is, and that it is in UTF-8', async (path, type) => {
		const { headers } = await ask(at(path));
		expect(String(headers['content-type']).toLowerCase().replace(/;\s*/, '; ')).toBe(
			`${type}; charset=utf-8`,
		);
	});

	test('answers 404 with the page for it, and its headers', async () => {
		const { status, headers, body } = await ask(at('/not-there/'));
		expect(status).toBe(404);
		expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
		expect(headers['content-security-policy']).toBe(headersFor('/404.html')['Content-Security-Policy']);
	});

	test('lets nobody keep the answer that a hashed file is not there', async () => {
		const { status, headers } = await ask(at('/_astro/not-there.0a1b2c3d.js'));
		expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
	});

	test('answers with nothing when the browser has it already', async () => {
		const first = await ask(at('/faq/'));
		const again = await ask(at('/faq/'), { 'If-None-Match': String(first.headers['etag']) });
		expect(again.status).toBe(304);
	});
});

describe('nginx', () => {
	test('adds the slash that a link forgot, and keeps the query', async () => {
		const { status, headers } = await ask(`${site.origin}/faq?v=1`);
		expect([status, headers['location']]).toEqual([301, '/faq/?v=1']);
	});

	test('writes no query into its log', async () => {
		await ask(`${site.origin}/faq/?start=2026-12-01&subject=personal`);
		await ask(`${site.origin}/gone/?start=2026-12-01`);
		const log = await site.log();
		expect(log).toContain('"GET /faq/"');
		expect(log).toContain('"GET /gone/"');
		expect(log).not.toMatch(/start=|subject=/);
	});

	test('shows no hidden files', async () => {
		expect((await ask(`${site.origin}/.git/config`)).status).toBe(404);
	});
});
