import { placeOf, type Release } from './release.ts';
import { createStore } from './store.ts';
import { worker } from './worker-scope.ts';

/** What a page asks the worker, and what it answers. */
export interface Question {
	readonly ask: 'fill' | 'take-over' | 'confirm' | 'state';
}
export interface State {
	readonly release: string;
	/** Whether the whole site can be read without a network. */
	readonly whole: boolean;
	/** When the server last had nothing newer, in milliseconds since 1970. */
	readonly confirmed: number | undefined;
}

/** Put here by the build. */
declare const RELEASE: Release;

const { scope } = worker.registration;
const store = createStore(scope, caches, fetch.bind(self));

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(
		store
			.settle(RELEASE)
			.then(() => store.confirm(Date.now()))
			.then(() => worker.clients.claim()),
	);
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const place = placeOf(request.url, scope, RELEASE.files);
	if (place && 'redirect' in place && request.mode === 'navigate') {
		event.respondWith(Response.redirect(place.redirect, 302));
	} else if (place && 'file' in place) {
		event.respondWith(answer(place.file, request));
	} else if (new URL(request.url).origin === worker.location.origin) {
		event.respondWith(answerUnknown(request));
	}
});
worker.addEventListener('message', (event) => {
	const { ask } = event.data as Question;
	if (ask === 'take-over') event.waitUntil(worker.skipWaiting());
	if (ask === 'fill') event.waitUntil(fill());
	if (ask === 'confirm') event.waitUntil(store.confirm(Date.now()));
	if (ask === 'state') event.waitUntil(state().then((said) => event.ports[0]?.postMessage(said)));
});

async function state(): Promise<State> {
	const [whole, confirmed] = await Promise.all([store.isWhole(RELEASE), store.confirmed()]);
	return { release: RELEASE.id, whole, confirmed };
}

/**
 * First the pages that are open, then the tools; one that fails leaves the worker of before in its place.
 * Where the whole of the release before was kept, the whole of this one is, or the update would take pages away.
 */
async function install() {
	const [current] = await store.releases();
	if (!current) await keepOpenPages();
	await store.keepBundle(RELEASE.bundles[0]!);
	if (current && (await store.isWhole(current))) await fill();
}

/** Keeps what is missing, one after the other, so that a slow line is not disturbed. */
async function fill() {
	for (const bundle of RELEASE.bundles) await store.keepBundle(bundle);
	for (const file of RELEASE.binaries) await store.keepBinary(file);
}

async function keepOpenPages() {
	for (const { url } of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
		const place = placeOf(url, scope, RELEASE.files);
		if (!place || !('file' in place)) continue;
		const response = await fetch(url);
		if (response.ok) await store.keepPage(RELEASE, place.file, response);
	}
}

/** A file of this release: as it is kept, or from the network while it is not. */
async function answer(file: string, request: Request): Promise<Response> {
	const kept = await store.answer(RELEASE, file).catch(() => undefined);
	return kept ?? answerUnknown(request);
}

/** What this release does not have: of the release before for a page that is still open, of the network, or the page that says so. */
async function answerUnknown(request: Request): Promise<Response> {
	const kept =
		request.mode === 'navigate' ? undefined : await store.answerOfAny(request).catch(() => undefined);
	if (kept) return kept;
	try {
		return await fetch(request);
	} catch (problem) {
		const notFound = request.mode === 'navigate' && (await store.answer(RELEASE, '404.html'));
		if (!notFound) throw problem;
		return new Response(notFound.body, { status: 404, headers: notFound.headers });
	}
}
