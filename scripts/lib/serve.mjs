import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../src/http-headers.mjs';
import { portInUse } from './port.mjs';
import { root } from './steps.mjs';

/** Texts that are opened by themselves, so that it must be said that they are in UTF-8. */
const TYPES = new Map([
	['.md', 'text/markdown'],
	['.txt', 'text/plain'],
	['.json', 'application/json'],
]);

/**
 * Serves the built site with the headers of a deployment, and compressed files as they are.
 *
 * @param {number} port 0 for any free one
 * @param {string} [folder]
 * @returns {Promise<string>} the site's address; rejects with a sentence for a person where the port is taken
 */
export function serve(port, folder = join(root, 'dist')) {
	const base = process.env['BASE_PATH'] || '/';
	const notFound = join(folder, '404.html');
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
			const type = TYPES.get(extname(path));
			if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
		},
		onNoMatch: (request, response) => {
			response.statusCode = 404;
			for (const [name, value] of Object.entries(headersFor('/404.html'))) response.setHeader(name, value);
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.end(request.method === 'HEAD' || !existsSync(notFound) ? '' : readFileSync(notFound));
		},
	});
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (base !== '/' && !path.startsWith(base)) {
			response.writeHead(302, { Location: base }).end();
			return;
		}
		request.url = path.slice(base.length - 1);
		files(request, response);
	});
	return new Promise((done, fail) => {
		server.on('error', (/** @type {NodeJS.ErrnoException} */ problem) => {
			fail(problem.code === 'EADDRINUSE' ? portInUse(port) : problem);
		});
		server.listen(port, () => {
			const address = server.address();
			const at = typeof address === 'object' && address !== null ? address.port : port;
			done(`http://localhost:${at}${base}`);
		});
	});
}
