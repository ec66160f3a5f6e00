import { headersFor } from '../../deploy/headers.mjs';
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
	/** The kept answer of any release: a page that is still open may be of the one before. */
	answerOfAny(request: Request): Promise<Response | undefined>;
	/** Remembers this release as the one in use, and forgets what neither it nor the one before needs. */
	settle(release: Release): Promise<void>;
	/** The releases in use: this one and the one before. */
	releases(): Promise<Release[]>;
	/** Remembers that at this time the server had nothing newer, in milliseconds since 1970. */
	confirm(time: number): Promise<void>;
	confirmed(): Promise<number | undefined>;
	/** Keeps one page that is open while the rest is not there yet. */
	keepPage(release: Release, file: string, response: Response): Promise<void>;
}

const whole = 'whole';
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
	const at = (file: string) => new URL(encodeURI(file), scope).href;
	const open = (name: string) => caches.open(prefix + name);
	const pagesName = (release: string) => `pages ${release}`;
	const bundleName = ({ integrity }: Bundle) => `bundle ${integrity}`;
	const binaryAt = ({ path, integrity }: BinaryFile) => `${at(path)}?${encodeURIComponent(integrity)}`;
	const get = async (file: string, integrity: string) => {
		// `no-cache` asks the server; `integrity` refuses what is of another release or broken.
		const response = await load(at(file), { integrity, cache: 'no-cache' });
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return response;
	};
	const hasBundle = async (bundle: Bundle) =>
		(await caches.has(prefix + bundleName(bundle))) &&
		(await (await open(bundleName(bundle))).match(at(whole))) !== undefined;

	return {
		async keepBundle(bundle) {
			if (await hasBundle(bundle)) return;
			const texts = (await (await get(bundle.file, bundle.integrity)).json()) as Record<string, string>;
			const cache = await open(bundleName(bundle));
			for (const [file, text] of Object.entries(texts)) await cache.put(at(file), textAnswer(file, text));
			// The last of all: a bundle without this mark was interrupted.
			await cache.put(at(whole), new Response());
		},
		async keepBinary(file) {
			const cache = await open('binaries');
			if (await cache.match(binaryAt(file))) return;
			await cache.put(binaryAt(file), clean(await get(file.path, file.integrity)));
		},
		async isWhole({ bundles, binaries }) {
			const cache = await open('binaries');
			const all = await Promise.all([
				...bundles.map(hasBundle),
				...binaries.map(async (file) => (await cache.match(binaryAt(file))) !== undefined),
			]);
			return all.every(Boolean);
		},
		async answer({ id, bundles, binaries, files }, file) {
			const bundle = bundles[files[file] ?? -1];
			if (bundle && (await hasBundle(bundle))) return (await open(bundleName(bundle))).match(at(file));
			if (bundle) return (await open(pagesName(id))).match(at(file));
			const binary = binaries.find(({ path }) => path === file);
			return binary && (await open('binaries')).match(binaryAt(binary));
		},
		async answerOfAny(request) {
			for (const name of await caches.keys()) {
				if (!name.startsWith(prefix)) continue;
				const kept = await (await caches.open(name)).match(request);
				if (kept) return kept;
			}
			return undefined;
		},
		async settle(release) {
			const meta = await open('meta');
			const releases = [release, ...(await this.releases()).filter(({ id }) => id !== release.id)].slice(
				0,
				2,
			);
			await meta.put(at('releases'), Response.json(releases));
			const needed = new Set([
				'meta',
				'binaries',
				...releases.flatMap(({ id, bundles }) => [pagesName(id), ...bundles.map(bundleName)]),
			]);
			for (const name of await caches.keys()) {
				if (name.startsWith(prefix) && !needed.has(name.slice(prefix.length))) await caches.delete(name);
			}
			const binaries = await open('binaries');
			const wanted = new Set(releases.flatMap((one) => one.binaries.map(binaryAt)));
			for (const { url } of await binaries.keys()) if (!wanted.has(url)) await binaries.delete(url);
		},
		async releases() {
			const kept = await (await open('meta')).match(at('releases'));
			return kept ? ((await kept.json()) as Release[]) : [];
		},
		async confirm(time) {
			await (await open('meta')).put(at('confirmed'), Response.json(time));
		},
		async confirmed() {
			const kept = await (await open('meta')).match(at('confirmed'));
			return kept && ((await kept.json()) as number);
		},
		async keepPage({ id }, file, response) {
			await (await open(pagesName(id))).put(at(file), clean(response));
		},
	};
}

function textAnswer(file: string, text: string): Response {
	const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
	return new Response(text, { headers: { ...headersFor(`/${file}`), 'Content-Type': type } });
}

/** A redirected answer may not be given to a navigation. */
function clean(response: Response): Response {
	const { status, statusText, headers } = response;
	return response.redirected ? new Response(response.body, { status, statusText, headers }) : response;
}
