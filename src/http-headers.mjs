/**
 * The response headers of a deployment, in one place: the server of `npm start` and the upload to OSS use
 * them as they are, the `_headers` file and the CDN's rules are made from them, and the configuration for
 * nginx is tested against them.
 */

/** What a meta tag cannot say; the pages' own meta tags allow scripts and styles by their hashes. */
export const DOCUMENT_POLICY =
	"base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * A worker obeys the policy of its own response, not the page's. The offline worker fetches pages, and loads
 * no other script.
 */
export const WORKER_POLICY =
	"default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const FOR_ALL = {
	'X-Content-Type-Options': 'nosniff',
	// A plan's link has its inputs in the query: no other site is to see it.
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Kept, and asked about each time: an unchanged file costs an empty answer. */
const ASK_FIRST = 'no-cache';

/**
 * Folders in which every file has a hash of its contents in its name. A deployment keeps the last release's,
 * so that a page which is open meanwhile, or kept offline, finds its parts.
 */
export const HASHED_FOLDERS = ['/_astro/', '/offline/', '/pagefind/fragment/', '/pagefind/index/'];

/** @param {string} path of a file of the site, from its root */
export function isHashed(path) {
	return HASHED_FOLDERS.some((folder) => path.startsWith(folder));
}

/**
 * Which headers a file of the site is sent with; the first rule that fits its path counts. Paths are
 * the site's own, without a base path.
 */
export const rules = [
	{
		what: 'scripts whose names change with their contents',
		fits: (/** @type {string} */ path) => isHashed(path) && isScript(path),
		headers: { 'Cache-Control': FOR_EVER, 'Content-Security-Policy': WORKER_POLICY },
	},
	{
		what: 'other files whose names change with their contents',
		fits: isHashed,
		headers: { 'Cache-Control': FOR_EVER, 'Content-Security-Policy': DOCUMENT_POLICY },
	},
	{
		what: 'workers and other scripts',
		fits: isScript,
		headers: { 'Cache-Control': ASK_FIRST, 'Content-Security-Policy': WORKER_POLICY },
	},
	{
		what: 'pages and everything else',
		fits: () => true,
		headers: { 'Cache-Control': ASK_FIRST, 'Content-Security-Policy': DOCUMENT_POLICY },
	},
];

/** @param {string} path */
function isScript(path) {
	return /\.m?js$/.test(path);
}

/**
 * @param {string} path of a file of the site, from its root, without a query
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
	const rule = rules.find(({ fits }) => fits(path));
	return { ...FOR_ALL, ...rule?.headers };
}
