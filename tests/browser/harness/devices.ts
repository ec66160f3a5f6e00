/**
 * The browsers of a worker of Vitest. To start one takes half a second (Chromium) to three seconds (Firefox), more than many
 * a journey; so each engine is started once a worker, and the journeys borrow it one after the other. Each has a site at
 * an address of its own, which is an origin of its own: what one stores, keeps for offline or caches, none after it sees.
 * What is not kept by origin is seen to: downloads are cleared away, the clipboard is (`Person`), forms are not
 * remembered. A journey that says something else about the person's system has a browser to itself, and so has a second
 * person in a journey; after a failed journey the browser is not lent again.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Launch, Preferences, Visit } from './driver.ts';
import type { Engine } from './engines.ts';
import { atTheEnd } from './processes.ts';
import { chromium, firefox } from './puppeteer-driver.ts';
import { webkit } from './webkit-driver.ts';

const launch: Record<Engine, Launch> = { chromium, firefox, webkit };

/** What a person's system says about their taste unless a journey says otherwise. */
export const ordinary: Preferences = {
	scheme: 'light',
	reducedMotion: false,
	forcedColors: false,
	javascript: true,
};
const isOrdinary = (preferences: Preferences) =>
	Object.entries(ordinary).every(([name, value]) => preferences[name as keyof Preferences] === value);

/** A profile and a folder for downloads, and the browser that runs on them. */
export class Device {
	readonly engine: Engine;
	readonly #folder = mkdtempSync(join(tmpdir(), 'guide-device-'));
	readonly #profile = join(this.#folder, 'profile');
	readonly downloads = join(this.#folder, 'downloads');
	#preferences = ordinary;
	#browser: Browser | undefined;
	#visit: Visit | undefined;
	readonly #forget: () => void;

	constructor(engine: Engine) {
		this.engine = engine;
		mkdirSync(this.#profile);
		mkdirSync(this.downloads);
		this.#forget = atTheEnd(() => this.#browser?.kill());
	}
	/** Begins a person's use; the browser is started where it does not run. */
	async visit(origin: string, preferences: Preferences): Promise<Visit> {
		if (!this.#browser?.isRunning()) {
			this.#preferences = preferences;
			this.#browser = await launch[this.engine]({
				profile: this.#profile,
				downloads: this.downloads,
				preferences,
			});
		}
		this.#visit = await this.#browser.visit(origin);
		return this.#visit;
	}
	/** Ends the browser in an orderly way, so that its profile is written; the next visit starts it anew. */
	async shutDown() {
		await this.#browser?.quit(true);
		this.#browser = undefined;
		this.#visit = undefined;
	}
	/** Makes the device as good as new for another site; whether that is so. */
	async clear(): Promise<boolean> {
		if (!isOrdinary(this.#preferences) || !this.#browser?.isRunning()) return false;
		try {
			await this.#visit?.leave();
		} catch {
			return false;
		}
		for (const name of readdirSync(this.downloads)) {
			rmSync(join(this.downloads, name), { recursive: true, force: true });
		}
		return true;
	}
	async dispose() {
		await this.#browser?.quit(false);
		this.#forget();
		rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
	}
}

/** The device of each engine that is lent from journey to journey. */
const shared = new Map<Engine, { device: Device; isLent: boolean }>();

/** A device for one person, to be given back. */
export function borrow(engine: Engine, preferences: Preferences): Device {
	const held = shared.get(engine);
	if (!isOrdinary(preferences) || held?.isLent) return new Device(engine);
	if (held) {
		held.isLent = true;
		return held.device;
	}
	const device = new Device(engine);
	shared.set(engine, { device, isLent: true });
	return device;
}

/** Takes a device back. One on which something went wrong is thrown away. */
export async function giveBack(device: Device, wentWell: boolean) {
	const held = shared.get(device.engine);
	if (held?.device === device) {
		if (wentWell && (await device.clear())) {
			held.isLent = false;
			return;
		}
		shared.delete(device.engine);
	}
	await device.dispose();
}
