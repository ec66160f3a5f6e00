import {
	DOCUMENT_POLICY,
	FOR_ALL,
	FOR_EVER,
	HASHED_FOLDERS,
	WORKER_POLICY,
} from '../../src/http-headers.mjs';

/**
 * The text of a `_headers` file.
 *
 * A file gets the headers of all patterns that fit it, and both hosts put two values of one header together
 * or let the longer pattern win. So no header is given twice, but the policy of folders with scripts: together
 * with the one for all it forbids the same as alone. Both hosts themselves send `max-age=0, must-revalidate`
 * with what has no `Cache-Control` here, which browsers treat as our `no-cache`. `*` stands only at an end: Netlify
 * knows it nowhere else.
 *
 * @param {string} [base] the folder that the site lives in, with slashes at both ends
 */
export function headersFile(base = '/') {
	const at = (/** @type {string} */ path) => base.replace(/\/$/, '') + path;
	const policy = { 'Content-Security-Policy': WORKER_POLICY };
	/** @type {[string, Record<string, string>][]} */
	const blocks = [
		[at('/*'), { ...FOR_ALL, 'Content-Security-Policy': DOCUMENT_POLICY }],
		...HASHED_FOLDERS.map(
			(folder) =>
				/** @type {[string, Record<string, string>]} */ ([at(`${folder}*`), { 'Cache-Control': FOR_EVER }]),
		),
		[at('/_astro/*'), policy],
		[at('/pagefind/*'), policy],
		[at('/sw.js'), policy],
	];
	return blocks
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
		)
		.join('\n');
}
