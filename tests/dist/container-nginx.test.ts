import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../deploy/headers.mjs';
import { root } from '../../scripts/lib/steps.mjs';
import { brotliModule, which } from '../../scripts/lib/system.mjs';
import { answering, freePort } from '../browser/harness/processes.ts';
import { dist } from './built-site.ts';

/** The container's nginx outside of one: the same configuration with this machine's folders and a free port. */
let nginx: ChildProcess;
let folder: string;
let origin: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'guide-container-'));
	const port = await freePort();
	const moved = readFileSync(join(root, 'deploy/nginx/nginx.conf'), 'utf8')
		.replaceAll('/tmp/', `${folder}/`)
		.replaceAll('/dev/stdout', `${folder}/access.log`)
		.replaceAll(
			/\/etc\/nginx\/guide\/(\S+);/g,
			(_all, file: string) => `"${join(root, 'deploy/nginx', file)}";`,
		)
		.replaceAll('/srv/guide', `"${dist}"`)
		.replaceAll('8080', String(port))
		.replace('include /etc/nginx/modules-enabled/*.conf;', `load_module ${brotliModule()};`);
	const config = join(folder, 'nginx.conf');
	writeFileSync(config, moved);
	nginx = spawn(which('nginx')!, ['-e', 'stderr', '-c', config], { stdio: 'inherit' });
	await answering(port, nginx);
	origin = `http://localhost:${port}`;
});
afterAll(async () => {
	const gone = new Promise((done) => nginx.once('exit', done));
	nginx.kill('SIGQUIT');
	await gone;
	rmSync(folder, { recursive: true });
});

test('the container’s nginx serves the site with its headers, and logs no query', async () => {
	const page = await fetch(`${origin}/faq/?start=2026-12-01`, { headers: { 'Accept-Encoding': 'br' } });
	expect(page.headers.get('content-encoding')).toBe('br');
	for (const [name, value] of Object.entries(headersFor('/faq/index.html'))) {
		expect(page.headers.get(name)).toBe(value);
	}
	expect((await fetch(`${origin}/nothing/?start=2026-12-01`)).status).toBe(404);
	const log = readFileSync(join(folder, 'access.log'), 'utf8');
	expect(log).toContain('"GET /nothing/" 404');
	expect(log).not.toContain('start=');
});
