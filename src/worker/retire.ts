/*
 * The way out: built instead of the worker where the site is to work without one. A browser that has the
 * old worker fetches this in its place, which forgets everything that was kept and takes itself away.
 */
import { worker } from './worker-scope.ts';

const prefix = `guide ${new URL(worker.registration.scope).pathname} `;

worker.addEventListener('install', (event) => {
	event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(retire());
});
// A page of the old release that registers again brings a worker that is leaving back; it then asks it something.
// Asked before it is at work, it may not go yet: whoever waits for it to take over would wait for ever.
worker.addEventListener('message', (event) => {
	event.waitUntil(worker.registration.waiting ? worker.skipWaiting() : retire());
});

async function retire() {
	for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
	await worker.registration.unregister();
}
