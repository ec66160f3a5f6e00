import { expect, test } from 'vitest';
import { headersFor } from '../../src/http-headers.mjs';
import { startContainerNginx } from './container-nginx.ts';

test('the container’s nginx serves the site with its headers, and logs no query', async () => {
	const nginx = await startContainerNginx();
	try {
		const page = await fetch(`${nginx.origin}/faq/?start=2026-12-01`, {
			headers: { 'Accept-Encoding': 'br' },
		});
		expect(page.headers.get('content-encoding')).toBe('br');
		for (const [name, value] of Object.entries(headersFor('/faq/index.html'))) {
			expect(page.headers.get(name)).toBe(value);
		}
		expect((await fetch(`${nginx.origin}/nothing/?start=2026-12-01`)).status).toBe(404);
		// A line is written after its answer is out, and each worker writes its own.
		await expect.poll(() => nginx.log()).toContain('"GET /faq/" 200');
		await expect.poll(() => nginx.log()).toContain('"GET /nothing/" 404');
		expect(nginx.log()).not.toContain('start=');
	} finally {
		await nginx.stop();
	}
});
