import { join } from 'node:path';
import puppeteer, {
	type Browser as PuppeteerBrowser,
	type ElementHandle,
	type KeyInput,
	type Page,
} from 'puppeteer-core';
import { which } from '../../../scripts/lib/system.mjs';
import { LOOK_AGAIN_MS, PATIENCE_MS, PRELOAD, type Browser, type Launch, type Tab } from './driver.ts';
import { describeTarget, finder, type Target } from './find.ts';

/** Headless, and without the connections to its maker that a browser opens at every start. */
const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
	'--font-render-hinting=none',
];

const FIREFOX_PREFERENCES = {
	'app.update.enabled': false,
	// What one journey sends off is nothing to propose in the next one's fields.
	'browser.formfill.enable': false,
	'browser.download.folderList': 2,
	'browser.download.useDownloadDir': true,
	'browser.helperApps.neverAsk.saveToDisk':
		'application/json,application/octet-stream,text/calendar,text/plain,image/png',
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'privacy.trackingprotection.enabled': false,
	'toolkit.telemetry.enabled': false,
	// As on a phone, and as in the other two: a window's width is the page's.
	'ui.useOverlayScrollbars': 1,
};

class PuppeteerTab implements Tab {
	readonly puppeteer: Page;
	readonly #space: string;
	constructor(page: Page, space: string) {
		this.puppeteer = page;
		this.#space = space;
	}
	async goto(url: string) {
		await this.puppeteer.goto(url, { waitUntil: 'load' });
	}
	/** In Firefox, Puppeteer's own reload waits at times in vain after a page that came from the back-forward cache. */
	async reload() {
		const before = await this.puppeteer.evaluate('performance.timeOrigin');
		const reloaded = this.puppeteer.reload({ waitUntil: 'load' });
		// It may fail after the page has been seen.
		reloaded.catch(() => undefined);
		let isSeen = false;
		const seen = async () => {
			const isNew = `performance.timeOrigin !== ${before} && document.readyState === 'complete'`;
			for (;;) {
				isSeen ||= Boolean(await this.puppeteer.evaluate(isNew).catch(() => false));
				if (isSeen) return;
				await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
			}
		};
		await Promise.race([reloaded, seen()]).finally(() => {
			isSeen = true;
		});
	}
	// Puppeteer's own goBack waits in vain for a page that comes from the back-forward cache.
	async back() {
		await this.puppeteer.evaluate('history.back()');
	}
	async forward() {
		await this.puppeteer.evaluate('history.forward()');
	}
	call(source: string, args: readonly unknown[]) {
		return this.puppeteer.evaluate(
			`(async () => (${source})(...${JSON.stringify(args)}))()`.replaceAll('\u2028', '\\u2028'),
		);
	}
	async #element(target: Target) {
		const handle = await this.puppeteer.evaluateHandle(`${finder(target)}(${JSON.stringify(target)})`);
		const element = handle.asElement();
		if (!element) throw new Error(`nothing fits ${describeTarget(target)}`);
		return element as ElementHandle<Element>;
	}
	// Puppeteer's own click waits for an observer of the page's, which never calls where scripts are off.
	async click(target: Target) {
		const [x, y] = (await this.call(
			`(target) => {
				const { left, top, width, height } = ${finder(target)}(target).getClientRects()[0];
				return [left + width / 2, top + height / 2];
			}`,
			[target],
		)) as [number, number];
		await this.puppeteer.mouse.click(x, y);
	}
	async type(text: string) {
		await this.puppeteer.keyboard.type(text);
	}
	async press(chord: string) {
		const keys = chord.split('+').map((key) => (key === 'Space' ? this.#space : key)) as KeyInput[];
		const last = keys.pop()!;
		for (const key of keys) await this.puppeteer.keyboard.down(key);
		await this.puppeteer.keyboard.press(last);
		for (const key of keys.reverse()) await this.puppeteer.keyboard.up(key);
	}
	async upload(target: Target, file: string) {
		const input = (await this.#element(target)) as ElementHandle<HTMLInputElement>;
		await input.uploadFile(file);
	}
	async viewport(width: number, height: number) {
		await this.puppeteer.setViewport({ width, height });
	}
	screenshot() {
		return this.puppeteer.screenshot({ fullPage: true });
	}
	async front() {
		await this.puppeteer.bringToFront();
	}
	async close() {
		await this.puppeteer.close();
	}
}

async function listen(page: Page, complaints: string[], origin: string) {
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url ?? ''})`);
	});
	page.on('pageerror', (problem) => complaints.push(`thrown: ${String(problem)}`));
	page.on('request', (request) => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(origin)) complaints.push(`asks elsewhere: ${url}`);
	});
	await page.evaluateOnNewDocument(PRELOAD);
	page.setDefaultTimeout(PATIENCE_MS);
	await page.setViewport({ width: 1280, height: 900 });
}

function browserOf(
	browser: PuppeteerBrowser,
	space: string,
	prepare: (page: Page) => Promise<void>,
): Browser {
	const process = browser.process()!;
	const kill = () => {
		try {
			// The group: the browser and its helpers.
			globalThis.process.kill(-process.pid!, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	};
	return {
		async visit(origin) {
			const complaints: string[] = [];
			const before = new Set(await browser.pages());
			const newTab = async () => {
				// Firefox never gives its first tab the keyboard's focus.
				const page = await browser.newPage();
				await listen(page, complaints, origin);
				await prepare(page);
				return new PuppeteerTab(page, space);
			};
			return {
				tab: await newTab(),
				newTab,
				complaints,
				async leave() {
					const opened = (await browser.pages()).filter((page) => !before.has(page));
					await Promise.all(opened.map((page) => page.close()));
				},
			};
		},
		isRunning: () => browser.connected && process.exitCode === null && process.signalCode === null,
		quit: async (orderly) => {
			if (orderly) return browser.close();
			if (process.exitCode !== null || process.signalCode !== null) return;
			const gone = new Promise((done) => process.once('exit', done));
			kill();
			await gone;
		},
		kill,
	};
}

/** Whoever holds the browser ends it: harness/devices.ts. */
const HELD = {
	handleSIGINT: false,
	handleSIGTERM: false,
	handleSIGHUP: false,
	timeout: PATIENCE_MS,
} as const;

export const chromium: Launch = async (options) => {
	const { scheme, reducedMotion, forcedColors, javascript } = options.preferences;
	const browser = await puppeteer.launch({
		...HELD,
		executablePath: which('chromium', 'chromium-browser', 'google-chrome')!,
		headless: true,
		userDataDir: join(options.profile, 'chromium'),
		args: CHROMIUM_ARGS,
		downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
	});
	return browserOf(browser, ' ', async (page) => {
		await page.emulateMediaFeatures([
			{ name: 'prefers-color-scheme', value: scheme },
			{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
		]);
		if (!javascript) await page.setJavaScriptEnabled(false);
		if (forcedColors) {
			const session = await page.createCDPSession();
			await session.send('Emulation.setEmulatedMedia', {
				features: [
					{ name: 'forced-colors', value: 'active' },
					{ name: 'prefers-color-scheme', value: scheme },
				],
			});
		}
	});
};

export const firefox: Launch = async (options) => {
	const { scheme, reducedMotion, forcedColors, javascript } = options.preferences;
	const browser = await puppeteer.launch({
		...HELD,
		browser: 'firefox',
		executablePath: which('firefox-esr', 'firefox')!,
		headless: true,
		userDataDir: join(options.profile, 'firefox'),
		extraPrefsFirefox: {
			...FIREFOX_PREFERENCES,
			'browser.download.dir': options.downloads,
			'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
			'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
			'javascript.enabled': javascript,
			'browser.display.document_color_use': forcedColors ? 2 : 0,
		},
	});
	// WebDriver's name for the space key: a plain space types, and presses no button.
	return browserOf(browser, '\uE00D', async () => {
		// Everything was said by preferences.
	});
};
