/**
 * The response headers of a deployment, in one place: the server of `npm start` uses them as they
 * are, and the configurations in this folder are tested against them.
 */

/** What a meta tag cannot say; the pages' own meta tags allow scripts and styles by their hashes. */
const DOCUMENT_POLICY = "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * A worker obeys the policy of its own response, not the page's. The search runs in one, compiles
 * WebAssembly and fetches its index; the offline worker fetches pages.
 */
const WORKER_POLICY =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const FOR_ALL = {
	'X-Content-Type-Options': 'nosniff',
	// A plan's link has its inputs in the query: no other site is to see it.
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Kept, and asked about each time: an unchanged file costs an empty answer. */
const ASK_FIRST = 'no-cache';

/**
 * Which headers a file of the site is sent with; the first rule that fits its path counts. Paths are
 * the site's own, without a base path.
 */
export const rules = [
	{
		what: 'scripts whose names change with their contents',
		fits: /^\/_astro\/.*\.m?js$/,
		headers: { 'Cache-Control': FOR_EVER, 'Content-Security-Policy': WORKER_POLICY },
	},
	{
		what: 'other files whose names change with their contents',
		fits: /^\/_astro\//,
		headers: { 'Cache-Control': FOR_EVER, 'Content-Security-Policy': DOCUMENT_POLICY },
	},
	{
		what: 'workers and other scripts',
		fits: /\.m?js$/,
		headers: { 'Cache-Control': ASK_FIRST, 'Content-Security-Policy': WORKER_POLICY },
	},
	{
		what: 'pages and everything else',
		fits: /^\//,
		headers: { 'Cache-Control': ASK_FIRST, 'Content-Security-Policy': DOCUMENT_POLICY },
	},
];

/**
 * @param {string} path of a file of the site, from its root, without a query
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
	const rule = rules.find(({ fits }) => fits.test(path));
	return { ...FOR_ALL, ...rule?.headers };
}
