import { onLostPart } from './lost-parts.ts';
import { makeWorkerAddress } from './worker-address.ts';
import { askToConfirm, askToFill, isSavingData, askState, askToTakeOver } from './worker-link.ts';

const day = 24 * 60 * 60 * 1000;
const oldAfter = 30 * day;
/** A page that is looked at again after so long asks for a new release, as an installed copy is never closed. */
const lookAgainAfter = day / 24;
/**
 * In milliseconds: a server that has not answered by then is as good as gone, on a line that swallows everything. On a
 * slow one the question waits behind what is just being kept, and that takes seconds.
 */
const patience = 20_000;

type Part = 'gone' | 'whole' | 'part' | 'old' | 'new' | 'lost' | 'save' | 'saving' | 'saved' | 'unsaved';

/** Keeps the site for reading offline, and tells of it in a bar at the bottom. */
class OfflineBar extends HTMLElement {
	#registration: ServiceWorkerRegistration | undefined;
	#isReloading = false;
	#lookedAt = 0;

	connectedCallback() {
		if (this.parentElement !== document.body) {
			// Where the page has it, the sidebars lie above it, whatever its z-index.
			document.body.append(this);
			return;
		}
		this.addEventListener('click', ({ target }) => {
			const wanted = (target as Element).closest('button')?.dataset['do'];
			if (wanted === 'reload') this.#takeOver();
			if (wanted === 'later') this.#show('new', false);
			if (wanted === 'save') void this.#save();
		});
		onLostPart(() => void this.#tellLost());
		document.addEventListener('beian:stuck', () => void this.#loadAnew());
		if (this.dataset['worker'] === undefined || !('serviceWorker' in navigator)) return;
		addEventListener('online', () => void this.#keep());
		addEventListener('offline', () => void this.#tell(false));
		document.addEventListener('visibilitychange', () => {
			if (!document.hidden && Date.now() - this.#lookedAt > lookAgainAfter) void this.#look();
		});
		if (document.readyState === 'complete') void this.#register();
		else addEventListener('load', () => void this.#register());
	}

	async #register() {
		const container = navigator.serviceWorker;
		const hadWorker = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#isReloading) location.reload();
			// Another tab took the new version: this page is still of the old one.
			else if (hadWorker) this.#show('new', true);
		});
		try {
			const registration = await container.register(
				// TypeScript's own types do not know that a browser takes its trusted address too.
				makeWorkerAddress() as string,
				{ updateViaCache: 'none' },
			);
			this.#registration = registration;
			if (registration.waiting && container.controller) this.#show('new', true);
			const watch = () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => {
					if (installing.state === 'installed' && container.controller) this.#show('new', true);
				});
			};
			// The browser looks for a new release by itself, and may have found one before this is heard.
			watch();
			registration.addEventListener('updatefound', watch);
			await container.ready;
			await this.#keep();
		} catch {
			// No worker, as in a private window of some browsers: the site works without.
		}
	}

	/** Where the server answers, has everything kept that is not yet. */
	async #keep() {
		const registration = this.#registration;
		// What would be kept now is of a release that has gone by.
		if (!(await this.#look()) || !registration?.active || registration.installing || registration.waiting)
			return;
		if (!isSavingData()) await askToFill(registration.active);
		else if (!(await askState(registration.active))?.whole) this.#show('save', true);
	}

	/** Asks for a new release. Returns whether the server could be asked. */
	async #look(): Promise<boolean> {
		const registration = this.#registration;
		if (!registration) return false;
		this.#lookedAt = Date.now();
		const late = setTimeout(() => void this.#tell(false), patience);
		const isThere = await registration.update().then(
			() => true,
			() => false,
		);
		clearTimeout(late);
		// A release that is on its way, or refused, makes this copy no newer.
		if (isThere && !registration.installing && !registration.waiting) await askToConfirm(registration.active);
		await this.#tell(isThere);
		return isThere;
	}

	/** Says what can be read where the network is gone, and the date of a copy that is old. */
	async #tell(isThere: boolean) {
		const worker = navigator.serviceWorker.controller;
		const state = worker ? await askState(worker) : undefined;
		this.#show('whole', state?.whole === true);
		this.#show('part', state?.whole !== true);
		this.#show('gone', !isThere && worker !== null);
		const confirmed = state?.confirmed;
		const isOld = confirmed !== undefined && Date.now() - confirmed > oldAfter;
		if (isOld) {
			const date = this.querySelector('time')!;
			date.dateTime = new Date(confirmed).toISOString();
			date.textContent = new Date(confirmed).toLocaleDateString('sv-SE');
		}
		this.#show('old', isOld);
	}

	/** Only where the server answers: a part that is missing without a network is no sign of a new release. */
	async #tellLost() {
		if (await isAnswering()) this.#show('lost', true);
	}

	/**
	 * A part did not come at another try either: some browsers remember that, until the page is loaded anew. Only where
	 * the server answers: else it would lose the page.
	 */
	async #loadAnew() {
		if (await isAnswering()) location.reload();
	}

	#takeOver() {
		this.#isReloading = true;
		const waiting = this.#registration?.waiting;
		if (waiting?.state !== 'installed') {
			location.reload();
			return;
		}
		// A worker that takes itself away is never in control: what ends the waiting then is its own state.
		waiting.addEventListener('statechange', () => {
			if (waiting.state === 'activated' || waiting.state === 'redundant') location.reload();
		});
		askToTakeOver(waiting);
	}

	async #save() {
		for (const part of ['save', 'unsaved'] as const) this.#show(part, false);
		this.#show('saving', true);
		const state = await askToFill(this.#registration?.active);
		this.#show('saving', false);
		this.#show(state?.whole ? 'saved' : 'unsaved', true);
	}

	#show(part: Part, isShown: boolean) {
		const element = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
		if (element) element.hidden = !isShown;
	}
}

/** Asks the server itself: a worker lets such a question pass. */
function isAnswering(): Promise<boolean> {
	return fetch('', { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false,
	);
}

customElements.define('offline-bar', OfflineBar);
