import { headersFor, isHashed } from '../../src/http-headers.mjs';
import { contentType } from './content-type.ts';

/** What was put into the bucket so far; kept there beside the site. Names are the site's, without the base path. */
export interface Release {
	/** The files of the release that is online. */
	readonly files: readonly string[];
	/** Those of the one before it. */
	readonly previous: readonly string[];
	/** Files of still earlier releases that are there. */
	readonly kept: readonly string[];
}

export interface Upload {
	readonly name: string;
	readonly key: string;
	readonly headers: Readonly<Record<string, string>>;
}

export interface UploadPlan {
	/** To be put one batch after the other, so that at no moment anything that is there names what is not. */
	readonly batches: readonly { readonly what: string; readonly uploads: readonly Upload[] }[];
	/** Hashed files that the bucket has already. */
	readonly unchanged: number;
	/** Keys to be deleted when all is up. */
	readonly remove: readonly string[];
	/** The record to be written at the end. */
	readonly release: Release;
}

interface PlanOptions {
	base?: string;
	last?: Release | undefined;
	prune?: boolean;
	all?: boolean;
}

const BATCHES = [
	{ what: 'hashed files', fits: (name: string) => isHashed(`/${name}`) },
	{ what: 'worker', fits: (name: string) => name === 'sw.js' },
	{ what: 'pages', fits: (name: string) => name.endsWith('.html') },
	{ what: 'other files', fits: () => true },
];
const ORDER = ['hashed files', 'other files', 'pages', 'worker'];

/**
 * What to put where, in which order, and what may go.
 *
 * The hashed files of the previous release stay, for pages that are open now and for copies kept offline; other
 * old files stay too unless `prune` is asked for. Nothing is ever deleted that no record says we put there.
 *
 * @param files names in the built site; compressed copies are left out, since OSS hands out one form only
 * @param options `base`: the folder of the site, with slashes at both ends; `last`: the record, where there is one;
 *   `all`: put again also what is recorded as being there
 */
export function planUpload(
	files: readonly string[],
	{ base = '/', last, prune = false, all = false }: PlanOptions = {},
): UploadPlan {
	const names = files.filter((name) => !/\.(br|gz)$/.test(name) && name !== '_headers').sort();
	const now = new Set(names);
	// The same release once more is no new one: what was there before it still has its readers.
	const again =
		last !== undefined && last.files.length === now.size && last.files.every((name) => now.has(name));
	const previous = new Set(again ? last.previous : last?.files);
	const there = new Set(last && [...last.files, ...last.previous, ...last.kept]);
	const key = keyOf(base);

	const wanted = names.filter((name) => all || !(isHashed(`/${name}`) && there.has(name)));
	const batches = ORDER.map((what) => ({
		what,
		uploads: wanted
			.filter((name) => BATCHES.find(({ fits }) => fits(name))!.what === what)
			.map((name) => ({ name, key: key(name), headers: objectHeaders(name) })),
	}));

	const gone = [...there].filter((name) => !now.has(name)).sort();
	const remove = prune ? gone.filter((name) => !(isHashed(`/${name}`) && previous.has(name))) : [];
	return {
		batches,
		unchanged: names.length - wanted.length,
		remove: remove.map(key),
		release: {
			files: names,
			previous: [...previous].filter((name) => !remove.includes(name)),
			kept: gone.filter((name) => !previous.has(name) && !remove.includes(name)),
		},
	};
}

/** The key of a file of the site in the bucket. */
export function keyOf(base: string): (name: string) => string {
	return (name) => (base + name).replace(/^\//, '');
}

/** The headers that OSS can keep with an object; the CDN adds the others (deploy/oss/cdn.ts). */
function objectHeaders(name: string): Record<string, string> {
	return {
		'Content-Type': contentType(name),
		'Cache-Control': headersFor(`/${name}`)['Cache-Control']!,
	};
}
