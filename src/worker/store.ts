import { headersFor } from '../http-headers.mjs';
import { unpack, type Packed } from './pack.ts';
import type { BinaryFile, Bundle, Release } from './release.ts';

/** The files of the site in the browser's own storage: one cache for each bundle, one for the rest. */
export interface Store {
	/** Keeps a bundle; does nothing where it is there. Throws where it does not come whole. */
	keepBundle(bundle: Bundle): Promise<void>;
	keepBinary(file: BinaryFile): Promise<void>;
	/** Whether everything of the release is kept. */
	isWhole(release: Release): Promise<boolean>;
	/** The kept answer for a file of the release. */
	answer(release: Release, file: string): Promise<Response | undefined>;
	/** The kept answer of any release, for what has its hash in its name. */
	answerOfAny(request: Request): Promise<Response | undefined>;
	/** Remembers this release as the one in use. */
	settle(release: Release): Promise<void>;
	/** Forgets what neither this release nor those in use need: older ones, and updates that broke off. */
	forgetOthers(release: Release): Promise<void>;
	/** The releases in use: this one and the one before. */
	releases(): Promise<Release[]>;
	/** Remembers that at this time the server had nothing newer, in milliseconds since 1970. */
	confirm(time: number): Promise<void>;
	confirmed(): Promise<number | undefined>;
	/** Keeps one page while the rest is not there yet; not one that the server has of another release. */
	keepPage(release: Release, file: string, response: Response): Promise<void>;
	/** Remembers that these pages, by the ids of their clients, are of this release; forgets those that are closed. */
	bind(clients: readonly string[], release: Release): Promise<void>;
	/** The release that an open page was remembered to be of. */
	boundTo(client: string): Promise<Release | undefined>;
}

const whole = 'whole';

/** Whether something could not be kept because there is no room for it. */
export function isFull(problem: unknown): boolean {
	return problem instanceof Error && problem.name === 'QuotaExceededError';
}

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json; charset=utf-8',
};

/** @param scope the address of the site's folder; two copies on one origin do not touch each other's files */
export function createStore(scope: string, caches: CacheStorage, load: typeof fetch): Store {
	const prefix = `guide ${new URL(scope).pathname} `;
	const makeAddress = (file: string) => new URL(encodeURI(file), scope).href;
	const open = (name: string) => caches.open(prefix + name);
	/** Opening makes a cache that is not there; looking must not, or a retired worker would leave empty ones. */
	const look = (name: string, address: string) => caches.match(address, { cacheName: prefix + name });
	const namePages = (release: string) => `pages ${release}`;
	const nameBundle = ({ integrity }: Bundle) => `bundle ${integrity}`;
	const makeBinaryAddress = ({ path, integrity }: BinaryFile) =>
		`${makeAddress(path)}?${encodeURIComponent(integrity)}`;
	const get = async (file: string, integrity: string) => {
		// `no-cache` asks the server; `integrity` refuses what is of another release or broken; whatever the reader
		// waits for comes first.
		const response = await load(makeAddress(file), { integrity, cache: 'no-cache', priority: 'low' });
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return response;
	};
	/** Bundles that are there, so that a page need not wait for asking again. */
	const seen = new Set<string>();
	const hasBundle = async (bundle: Bundle) => {
		const name = nameBundle(bundle);
		if (seen.has(name)) return true;
		const isThere = (await look(name, makeAddress(whole))) !== undefined;
		if (isThere) seen.add(name);
		return isThere;
	};
	const readMeta = async <T>(name: string, nothing: T): Promise<T> => {
		const kept = await look('meta', makeAddress(name));
		return kept ? ((await kept.json()) as T) : nothing;
	};
	const writeMeta = async (name: string, value: unknown) =>
		(await open('meta')).put(makeAddress(name), Response.json(value));

	return {
		async keepBundle(bundle) {
			if (await hasBundle(bundle)) return;
			const packed = (await (await get(bundle.file, bundle.integrity)).json()) as Packed;
			const name = nameBundle(bundle);
			try {
				const cache = await open(name);
				for (const [file, text] of unpack(packed))
					await cache.put(makeAddress(file), makeTextResponse(file, text));
				// The last of all: a bundle without this mark was interrupted.
				await cache.put(makeAddress(whole), new Response());
			} catch (problem) {
				// Half of it is of no use, and takes the room that may have been missing.
				await caches.delete(prefix + name);
				throw problem;
			}
		},
		async keepBinary(file) {
			if (await look('binaries', makeBinaryAddress(file))) return;
			const response = dropRedirect(await get(file.path, file.integrity));
			await (await open('binaries')).put(makeBinaryAddress(file), response);
		},
		async isWhole({ bundles, binaries }) {
			const all = await Promise.all([
				...bundles.map(hasBundle),
				...binaries.map(async (file) => (await look('binaries', makeBinaryAddress(file))) !== undefined),
			]);
			return all.every(Boolean);
		},
		async answer({ id, bundles, binaries, files }, file) {
			const bundle = bundles[files[file] ?? -1];
			if (bundle && (await hasBundle(bundle))) return look(nameBundle(bundle), makeAddress(file));
			if (bundle) return look(namePages(id), makeAddress(file));
			const binary = binaries.find(({ path }) => path === file);
			return binary && look('binaries', makeBinaryAddress(binary));
		},
		async answerOfAny(request) {
			for (const name of await caches.keys()) {
				if (!name.startsWith(`${prefix}bundle `)) continue;
				const kept = await (await caches.open(name)).match(request);
				if (kept) return kept;
			}
			return undefined;
		},
		async settle(release) {
			const before = await this.releases();
			if (before[0]?.id === release.id) return;
			await writeMeta('releases', [release, ...before.filter(({ id }) => id !== release.id)].slice(0, 2));
		},
		async forgetOthers(release) {
			const releases = [release, ...(await this.releases())];
			const needed = new Set([
				'meta',
				'binaries',
				...releases.flatMap(({ id, bundles }) => [namePages(id), ...bundles.map(nameBundle)]),
			]);
			for (const name of await caches.keys()) {
				const short = name.slice(prefix.length);
				if (!name.startsWith(prefix) || needed.has(short)) continue;
				seen.delete(short);
				await caches.delete(name);
			}
			const binaries = await open('binaries');
			const wanted = new Set(releases.flatMap((one) => one.binaries.map(makeBinaryAddress)));
			for (const { url } of await binaries.keys()) if (!wanted.has(url)) await binaries.delete(url);
		},
		releases: () => readMeta<Release[]>('releases', []),
		confirm: (time) => writeMeta('confirmed', time),
		confirmed: () => readMeta<number | undefined>('confirmed', undefined),
		async keepPage({ id, pages }, file, response) {
			const content = await response.clone().arrayBuffer();
			const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
			if (!btoa(String.fromCharCode(...hash)).startsWith(pages[file] ?? '-')) return;
			await (await open(namePages(id))).put(makeAddress(file), dropRedirect(response));
		},
		async bind(clients, { id }) {
			const before = await readMeta<Record<string, string>>('clients', {});
			await writeMeta('clients', Object.fromEntries(clients.map((client) => [client, before[client] ?? id])));
		},
		async boundTo(client) {
			const id = (await readMeta<Record<string, string>>('clients', {}))[client];
			return id === undefined ? undefined : (await this.releases()).find((one) => one.id === id);
		},
	};
}

function makeTextResponse(file: string, text: string): Response {
	const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
	return new Response(text, { headers: { ...headersFor(`/${file}`), 'Content-Type': type } });
}

/** A redirected answer may not be given to a navigation. */
function dropRedirect(response: Response): Response {
	const { status, statusText, headers } = response;
	return response.redirected ? new Response(response.body, { status, statusText, headers }) : response;
}
