import { savesData, stateOf, tell } from './worker-link.ts';

const day = 24 * 60 * 60 * 1000;
const oldAfter = 30 * day;

/** Keeps the site for reading offline, and tells of it in a bar at the bottom. */
class OfflineBar extends HTMLElement {
	connectedCallback() {
		if (!('serviceWorker' in navigator)) return;
		this.addEventListener('click', ({ target }) => {
			const wanted = (target as Element).closest('button')?.dataset['do'];
			if (wanted === 'reload') this.#takeOver();
			if (wanted === 'later') this.#show('new', false);
			if (wanted === 'save') this.#save();
		});
		addEventListener('online', () => void this.#network());
		addEventListener('offline', () => void this.#network());
		void this.#network();
		if (document.readyState === 'complete') void this.#register();
		else addEventListener('load', () => void this.#register());
	}

	#registration: ServiceWorkerRegistration | undefined;
	#isReloading = false;

	async #register() {
		const { worker, scope } = this.dataset;
		const container = navigator.serviceWorker;
		const hadWorker = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#isReloading) location.reload();
			// Another tab took the new version: this page is still of the old one.
			else if (hadWorker) this.#show('new', true);
		});
		try {
			const registration = await container.register(worker!, { scope: scope!, updateViaCache: 'none' });
			this.#registration = registration;
			if (registration.waiting && container.controller) this.#show('new', true);
			registration.addEventListener('updatefound', () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => {
					if (installing.state === 'installed' && container.controller) this.#show('new', true);
				});
			});
			const { active } = await container.ready;
			if (
				await registration.update().then(
					() => true,
					() => false,
				)
			)
				tell(active, 'confirm');
			if (!savesData()) tell(active, 'fill');
			else if (active && !(await stateOf(active))?.whole) this.#show('save', true);
		} catch {
			// No worker, as in a private window of some browsers: the site works without.
		}
	}

	#takeOver() {
		this.#isReloading = true;
		const waiting = this.#registration?.waiting;
		if (waiting) tell(waiting, 'take-over');
		else location.reload();
	}

	#save() {
		tell(this.#registration?.active, 'fill');
		this.#show('save', false);
		this.#show('saved', true);
	}

	/** Says what can be read where the network is gone, and the date of a copy that is old. */
	async #network() {
		const worker = navigator.serviceWorker.controller;
		const isGone = !navigator.onLine && worker !== null;
		const state = worker ? await stateOf(worker) : undefined;
		this.#show('whole', state?.whole === true);
		this.#show('part', state?.whole !== true);
		this.#show('gone', isGone);
		const confirmed = state?.confirmed;
		const isOld = confirmed !== undefined && Date.now() - confirmed > oldAfter;
		if (isOld) {
			const date = this.querySelector('time')!;
			date.dateTime = new Date(confirmed).toISOString();
			date.textContent = new Date(confirmed).toLocaleDateString('sv-SE');
		}
		this.#show('old', isOld);
	}

	#show(part: string, isShown: boolean) {
		const element = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
		if (element) element.hidden = !isShown;
	}
}

customElements.define('offline-bar', OfflineBar);
