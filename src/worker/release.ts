/** A part of the site that is loaded and kept as one: files that are text, packed into one file of JSON (pack.ts). */
export interface Bundle {
	/** `tools` comes first and is what the worker needs to be of use. */
	readonly name: string;
	/** Below the scope: `offline/tools.3f9a….json`. */
	readonly file: string;
	/** `sha256-…` of the file: what does not fit is not kept. */
	readonly integrity: string;
}

/** A file that is no text, kept beside the bundles. */
export interface BinaryFile {
	/** Below the scope. */
	readonly path: string;
	readonly integrity: string;
}

/** Everything of one build of the site that is kept for reading without a network. */
export interface Release {
	/** Tells releases apart. */
	readonly id: string;
	readonly bundles: readonly Bundle[];
	readonly binaries: readonly BinaryFile[];
	/** For each file below the scope the place of its bundle, or -1 where it is binary. */
	readonly files: Readonly<Record<string, number>>;
	/** Of each page outside the first bundle the first letters of its SHA-256, to know it when the network brings it. */
	readonly pages: Readonly<Record<string, string>>;
}

/** How many letters of a page's hash, as Base64, are written down: enough to tell it from another release's. */
export const pageHashLength = 8;

/** Where a request leads in a release. */
export type Target = { readonly file: string } | { readonly redirect: string } | undefined;

/**
 * The file of a release that answers an address: a folder means its `index.html`, a query and a fragment
 * change nothing, an address without the slash at its end leads to the one with it.
 *
 * @param scope the folder that the site lives in, `https://example.org/guide/`
 */
export function findTarget(address: string, scope: string, files: Release['files']): Target {
	const url = new URL(address);
	const root = new URL(scope);
	if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
	const path = decode(url.pathname.slice(root.pathname.length));
	for (const file of [path, `${path}index.html`]) {
		if (Object.hasOwn(files, file) && !file.endsWith('/')) return { file };
	}
	return Object.hasOwn(files, `${path}/index.html`)
		? { redirect: `${root.pathname}${encodeURI(path)}/${url.search}` }
		: undefined;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
