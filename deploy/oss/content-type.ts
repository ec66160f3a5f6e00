/**
 * The types that objects are stored with. Where a file may have several, the one that OSS and the CDN compress
 * on the way (they go by a list of types, without `text/markdown` and, at OSS, without `text/javascript`).
 */
const TYPES: Record<string, string> = {
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	js: 'application/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/plain; charset=utf-8',
	mjs: 'application/javascript; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	// Pagefind's, compressed inside.
	pagefind: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
};

/** The type of a file by the ending of its name; throws for an ending that nobody thought of. */
export function contentType(name: string): string {
	const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
	if (type === undefined)
		throw new Error(`${name}: what type has it? deploy/oss/content-type.ts does not know`);
	return type;
}
