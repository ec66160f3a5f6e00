import { findTarget, type Release } from './release.ts';
import { createStore, isFull } from './store.ts';
import { worker } from './worker-scope.ts';

/**
 * What a page asks the worker: to keep all (`fill`), to take over from the worker of before, to remember that
 * the server has nothing newer, or how it stands. All but `take-over` are answered with the state.
 */
export interface WorkerQuestion {
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
const [tools, ...later] = RELEASE.bundles;

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	if (request.mode !== 'navigate') {
		event.respondWith(answerPart(request, event.clientId));
		return;
	}
	const target = findTarget(request.url, scope, RELEASE.files);
	if (target && 'redirect' in target) event.respondWith(Response.redirect(target.redirect, 302));
	else event.respondWith(answerPage(request, target?.file, (work) => event.waitUntil(work)));
});
worker.addEventListener('message', (event) => {
	const { ask } = event.data as WorkerQuestion;
	const say = async () => event.ports[0]?.postMessage(await readState());
	if (ask === 'take-over') event.waitUntil(worker.skipWaiting());
	if (ask === 'confirm') event.waitUntil(confirm().then(say, say));
	if (ask === 'state') event.waitUntil(say());
	if (ask === 'fill') event.waitUntil(fill().then(say, say));
});

async function readState(): Promise<State> {
	try {
		const [whole, confirmed] = await Promise.all([store.isWhole(RELEASE), store.confirmed()]);
		return { release: RELEASE.id, whole, confirmed };
	} catch {
		// Storage that cannot be read keeps nothing; whoever asks is waiting for an answer.
		return { release: RELEASE.id, whole: false, confirmed: undefined };
	}
}

/** Held by a release on its way: what it has kept so far is nobody's yet, and must not be taken for a remnant. */
const onItsWay = `guide ${scope} on its way`;

function install(): Promise<void> {
	return navigator.locks.request(onItsWay, keepFirst);
}

/**
 * First the pages that are open, then the tools; one that fails leaves the worker of before in its place.
 * Where the whole of the release before was kept, the whole of this one is, or the update would take pages away;
 * but where there is no room for it, being up to date counts for more.
 */
async function keepFirst() {
	// Another release that broke off may have left just what this one has no room for.
	if (!worker.registration.waiting) await store.forgetOthers(RELEASE);
	const [current] = await store.releases();
	if (!current) await keepOpenPages();
	await store.keepBundle(tools!);
	if (current && (await store.isWhole(current))) {
		await fill().catch((problem: unknown) => {
			if (!isFull(problem)) throw problem;
		});
	}
}

/** Forgets what nobody needs, unless another release is on its way or ready: it would lose what it has kept. */
async function deleteOldReleases() {
	const { registration } = worker;
	await navigator.locks.request(onItsWay, { ifAvailable: true }, async (isMine) => {
		if (isMine && !registration.installing && !registration.waiting) await store.forgetOthers(RELEASE);
	});
}

/** The server has nothing newer: what is kept besides is of updates that broke off and were taken back. */
async function confirm() {
	await store.confirm(Date.now());
	await store.settle(RELEASE);
	await deleteOldReleases();
}

/** From here on new pages are of this release; those that are open stay with the one that they came from. */
async function activate() {
	const [before] = await store.releases();
	if (before && before.id !== RELEASE.id) {
		await store.bind(
			(await openPages()).map(({ id }) => id),
			before,
		);
	}
	await store.settle(RELEASE);
	await store.confirm(Date.now());
	await worker.clients.claim();
	await deleteOldReleases();
}

let filling: Promise<void> | undefined;

/** Keeps what is missing, one after the other, so that a slow line is not disturbed; once for all tabs that ask. */
function fill(): Promise<void> {
	filling ??= (async () => {
		for (const bundle of [tools!, ...later]) await store.keepBundle(bundle);
		for (const file of RELEASE.binaries) await store.keepBinary(file);
	})().finally(() => {
		filling = undefined;
	});
	return filling;
}

function openPages() {
	return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function keepOpenPages() {
	for (const { url } of await openPages()) {
		const target = findTarget(url, scope, RELEASE.files);
		if (!target || !('file' in target)) continue;
		const response = await fetch(url);
		if (response.ok) await store.keepPage(RELEASE, target.file, response);
	}
}

/**
 * A new page: as it is kept; else from the network, and kept for later where it is of this release; else the page
 * that says why there is none.
 */
async function answerPage(
	request: Request,
	file: string | undefined,
	meanwhile: (work: Promise<void>) => void,
) {
	const kept = file && (await store.answer(RELEASE, file).catch(() => undefined));
	if (kept) return kept;
	try {
		const response = await fetch(request);
		if (file && response.ok) meanwhile(store.keepPage(RELEASE, file, response.clone()));
		return response;
	} catch (problem) {
		const isThere = file !== undefined || isNeverKept(request.url);
		const reason = await store.answer(RELEASE, isThere ? 'not-kept/index.html' : '404.html');
		if (!reason) throw problem;
		return new Response(reason.body, { status: isThere ? 503 : 404, headers: reason.headers });
	}
}

/** Texts for machines, of which the release knows nothing: without a network nobody can say that there is none. */
function isNeverKept(address: string): boolean {
	return /\.(json|md|txt|xml)$/.test(new URL(address).pathname);
}

/**
 * Whatever a page loads: of the release that the page came from, so that it never meets parts of another. What
 * that does not have, or not yet, comes from another release where its name has its hash, and from the network.
 */
async function answerPart(request: Request, client: string): Promise<Response> {
	try {
		const release = (await findBoundRelease(client)) ?? RELEASE;
		const target = findTarget(request.url, scope, release.files);
		const kept =
			(target && 'file' in target && (await store.answer(release, target.file))) ||
			(request.url.startsWith(`${scope}_astro/`) && (await store.answerOfAny(request)));
		if (kept) return kept;
	} catch {
		// Storage that cannot be read is no reason to give up.
	}
	return fetch(request);
}

/** Read once for each page: pages are bound before this worker answers any of them. */
const bound = new Map<string, Promise<Release | undefined>>();

function findBoundRelease(client: string): Promise<Release | undefined> {
	if (!bound.has(client)) bound.set(client, store.boundTo(client));
	return bound.get(client)!;
}
