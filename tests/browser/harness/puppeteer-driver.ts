import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { which } from '../../../scripts/lib/system.mjs';
import { FIND, PRELOAD, type Driver, type Launch, type LaunchOptions, type Tab } from './driver.ts';

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
	async reload() {
		await this.puppeteer.reload({ waitUntil: 'load' });
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
	async #element(selector: string) {
		const handle = await this.puppeteer.evaluateHandle(`(${FIND})(${JSON.stringify(selector)})`);
		const element = handle.asElement();
		if (!element) throw new Error(`nothing fits ${selector}`);
		return element as ElementHandle<Element>;
	}
	// Puppeteer's own click waits for an observer of the page's, which never calls where scripts are off.
	async click(selector: string) {
		const [x, y] = (await this.call(
			`(selector) => {
				const { left, top, width, height } = (${FIND})(selector).getClientRects()[0];
				return [left + width / 2, top + height / 2];
			}`,
			[selector],
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
	async upload(selector: string, file: string) {
		const input = (await this.#element(selector)) as ElementHandle<HTMLInputElement>;
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

async function listen(page: Page, complaints: string[], { origin }: LaunchOptions) {
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url ?? ''})`);
	});
	page.on('pageerror', (problem) => complaints.push(`thrown: ${String(problem)}`));
	page.on('request', (request) => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(origin)) complaints.push(`asks elsewhere: ${url}`);
	});
	await page.evaluateOnNewDocument(PRELOAD);
	await page.setViewport({ width: 1280, height: 900 });
}

async function driverOf(
	browser: Browser,
	options: LaunchOptions,
	space: string,
	prepare: (page: Page) => Promise<void>,
): Promise<Driver> {
	const complaints: string[] = [];
	const ready = async (page: Page) => {
		await listen(page, complaints, options);
		await prepare(page);
		return new PuppeteerTab(page, space);
	};
	return {
		// Firefox never gives its first tab the keyboard's focus.
		tab: await ready(await browser.newPage()),
		newTab: async () => ready(await browser.newPage()),
		complaints,
		quit: async (orderly) => {
			if (orderly) return browser.close();
			const process = browser.process();
			const gone = new Promise((done) => process?.once('exit', done));
			process?.kill('SIGKILL');
			await gone;
		},
	};
}

export const chromium: Launch = async (options) => {
	const { scheme, reducedMotion, forcedColors, javascript } = options.preferences;
	const browser = await puppeteer.launch({
		executablePath: which('chromium', 'chromium-browser', 'google-chrome')!,
		headless: true,
		userDataDir: join(options.profile, 'chromium'),
		args: CHROMIUM_ARGS,
		downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
	});
	return driverOf(browser, options, ' ', async (page) => {
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
	return driverOf(browser, options, '\uE00D', async () => {
		// Everything was said by preferences.
	});
};
