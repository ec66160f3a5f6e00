import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { which } from '../../../scripts/lib/system.mjs';
import { PATIENCE_MS, PRELOAD, type Browser, type Launch, type Tab } from './driver.ts';
import { describeTarget, finder, type Target } from './find.ts';
import { alone, answering, freePort, heard } from './processes.ts';

const SHELL = fileURLToPath(new URL('webkit-shell.py', import.meta.url));

const KEYS: Record<string, string> = {
	Enter: Key.ENTER,
	Tab: Key.TAB,
	Escape: Key.ESCAPE,
	Backspace: Key.BACK_SPACE,
	Delete: Key.DELETE,
	Space: ' ',
	ArrowUp: Key.ARROW_UP,
	ArrowDown: Key.ARROW_DOWN,
	ArrowLeft: Key.ARROW_LEFT,
	ArrowRight: Key.ARROW_RIGHT,
	Home: Key.HOME,
	End: Key.END,
	PageUp: Key.PAGE_UP,
	PageDown: Key.PAGE_DOWN,
	Shift: Key.SHIFT,
	Control: Key.CONTROL,
	Alt: Key.ALT,
	Meta: Key.META,
};

class WebKitTab implements Tab {
	readonly #driver: WebDriver;
	readonly #window: string;
	constructor(driver: WebDriver, window: string) {
		this.#driver = driver;
		this.#window = window;
	}
	/** WebDriver speaks to one window at a time. */
	async #here() {
		await this.#driver.switchTo().window(this.#window);
		return this.#driver;
	}
	async goto(url: string) {
		await (await this.#here()).get(url);
		await this.#loaded();
	}
	async reload() {
		await (await this.#here()).navigate().refresh();
		await this.#loaded();
	}
	/** On a busy machine the driver answers before the page's own scripts have run. */
	async #loaded() {
		try {
			while (!(await this.call("() => document.readyState === 'complete'", [])));
		} catch {
			// It leads on to another page, for which whoever opened it waits.
		}
	}
	async back() {
		await (await this.#here()).navigate().back();
	}
	async forward() {
		await (await this.#here()).navigate().forward();
	}
	async call(source: string, args: readonly unknown[]) {
		const answer = await (
			await this.#here()
		).executeAsyncScript<{ value?: unknown; problem?: string }>(
			`const done = arguments[arguments.length - 1];
			(async () => (${source})(...JSON.parse(arguments[0])))().then(
				(value) => done({ value }),
				(problem) => done({ problem: [problem, problem?.stack ?? ''].join('\\n') }),
			);`,
			JSON.stringify(args),
		);
		if (answer.problem !== undefined) throw new Error(answer.problem);
		return answer.value;
	}
	async #element(target: Target) {
		const element = await (
			await this.#here()
		).executeScript<WebElement | null>(`return ${finder(target)}(arguments[0])`, target);
		if (!element) throw new Error(`nothing fits ${describeTarget(target)}`);
		return element;
	}
	async click(target: Target) {
		await (await this.#element(target)).click();
	}
	async type(text: string) {
		await (await this.#here()).actions().sendKeys(text).perform();
	}
	async press(chord: string) {
		const keys = chord.split('+').map((key) => KEYS[key] ?? key);
		const last = keys.pop()!;
		const actions = (await this.#here()).actions();
		for (const key of keys) actions.keyDown(key);
		actions.keyDown(last).keyUp(last);
		for (const key of keys.reverse()) actions.keyUp(key);
		await actions.perform();
	}
	async upload(target: Target, file: string) {
		await (await this.#element(target)).sendKeys(file);
	}
	async viewport(width: number, height: number) {
		await (await this.#here()).manage().window().setRect({ x: 0, y: 0, width, height });
	}
	async screenshot() {
		return Buffer.from(await (await this.#here()).takeScreenshot(), 'base64');
	}
	async front() {
		await this.#here();
	}
	async close() {
		await (await this.#here()).close();
	}
}

export const webkit: Launch = async ({ profile, downloads, preferences }) => {
	/** Who listens at the moment, and to which site's pages. */
	let heardBy: { origin: string; complaints: string[] } | undefined;
	const port = await freePort();
	const service = spawn(which('WebKitWebDriver')!, [`--port=${port}`, '--host=127.0.0.1'], {
		env: { ...process.env, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', GTK_THEME: '' },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	heard(service, (line) => {
		const said = /CONSOLE( \w+)* ERROR (?<what>.*)$/.exec(line)?.groups?.['what'];
		// This build knows no web app manifests; the directive about them is for those that do.
		if (said === undefined || said.includes("directive 'manifest-src'") || !heardBy) return;
		// A worker that an earlier journey left behind misses its site.
		const elsewhere = line.match(/http:\/\/localhost:\d+/g);
		if (elsewhere && !elsewhere.includes(heardBy.origin)) return;
		heardBy.complaints.push(`${said} (${line.slice(0, line.indexOf(': CONSOLE'))})`);
	});
	const options = { ...preferences, profile: join(profile, 'webkit'), downloads, preload: PRELOAD };
	const capabilities = new Capabilities({
		browserName: 'guide-shell',
		'webkitgtk:browserOptions': { binary: SHELL, args: [JSON.stringify(options)] },
	});
	const kill = () => {
		// The group: the driver, the browser and its helpers.
		if (service.pid !== undefined && service.exitCode === null) process.kill(-service.pid, 'SIGKILL');
	};
	let driver: WebDriver;
	try {
		await answering(port, service);
		driver = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities(capabilities)
			.build();
	} catch (problem) {
		kill();
		throw problem;
	}
	// A script that a page took along when it was replaced never answers: well below the patience, so that it is asked again.
	await driver.manage().setTimeouts({ script: 15_000, pageLoad: PATIENCE_MS });
	const openTab = async () => {
		await driver.switchTo().newWindow('tab');
		return driver.getWindowHandle();
	};
	/** Where nobody's tab is: without any, the browser would end. */
	let empty: string | undefined = await driver.getWindowHandle();
	const browser: Browser = {
		async visit(origin) {
			const complaints: string[] = [];
			heardBy = { origin, complaints };
			const first = empty ?? (await openTab());
			empty = undefined;
			const tab = new WebKitTab(driver, first);
			await tab.viewport(1280, 900);
			return {
				tab,
				newTab: async () => new WebKitTab(driver, await openTab()),
				complaints,
				async leave() {
					heardBy = undefined;
					const left = await driver.getAllWindowHandles();
					// WebDriver opens a window only from one that is still there.
					await driver.switchTo().window(left.at(-1)!);
					empty = await openTab();
					for (const handle of left) {
						await driver.switchTo().window(handle);
						await driver.close();
					}
					await driver.switchTo().window(empty);
				},
			};
		},
		isRunning: () => service.exitCode === null && service.signalCode === null,
		quit: async (orderly) => {
			if (orderly) {
				try {
					await driver.quit();
				} catch {
					// The window is gone before it can answer that it goes.
				}
				// What the page stored is written by a process that outlives the window.
				await alone(service.pid!);
			}
			kill();
		},
		kill,
	};
	return browser;
};
