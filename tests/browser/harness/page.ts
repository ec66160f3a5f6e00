import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { borrow, giveBack, type Device } from './devices.ts';
import { LOOK_AGAIN_MS, PATIENCE_MS, type Preferences, type Tab, type Visit } from './driver.ts';
import type { Engine } from './engines.ts';
import { allFinder, describeTarget, finder } from './find.ts';
import { Scope, targetOf, type Where } from './locator.ts';
import type { Site } from './site.ts';

/**
 * One tab of one browser, the same in all engines. What is meant is said by a locator (`Scope` lists the ways), or by a
 * selector in CSS that may end in `:text("…")`, which means the innermost visible element with those words. Acting on an element waits until it is
 * visible and enabled; looking at one waits until it exists. Every wait ends after a minute with an error
 * that says what was waited for.
 */
export class Page extends Scope {
	readonly engine: Engine;
	readonly site: Site;
	readonly #person: Person;
	#tab: Tab;

	constructor(person: Person, tab: Tab) {
		super();
		this.engine = person.engine;
		this.site = person.site;
		this.#person = person;
		this.#tab = tab;
	}

	protected get scope() {
		return { page: this, within: undefined };
	}

	/** Goes to a path of the site, query and fragment included, and waits until it has loaded. */
	async open(path: string) {
		await this.#tab.goto(this.site.origin + path);
	}
	async reload() {
		await this.#tab.reload();
	}
	/** Back in the history; `arrives` tells when it is there. */
	async back() {
		await this.#tab.back();
	}
	/** Forward in the history; `arrives` tells when it is there. */
	async forward() {
		await this.#tab.forward();
	}
	/** Waits until the page with this path (and, where given, query) has loaded, after a click. */
	async arrives(path: string) {
		await this.until(
			`arriving at ${path}`,
			(wanted) =>
				document.readyState === 'complete' &&
				[location.pathname, location.pathname + location.search].includes(wanted),
			path,
		);
	}

	async click(where: Where) {
		const end = Date.now() + PATIENCE_MS;
		for (;;) {
			await this.ready(where);
			try {
				return await this.#tab.click(targetOf(where));
			} catch (problem) {
				// It moved before the driver came to it, which then says so and has pressed nothing.
				if (!isOutOfReach(problem) || Date.now() > end) throw problem;
			}
		}
	}
	/** Clicks into a field and types at its end. */
	async type(where: Where, text: string) {
		await this.click(where);
		await this.#tab.type(text);
	}
	/** Replaces what a field says, by keyboard. */
	async fill(where: Where, text: string) {
		await this.click(where);
		await this.#tab.press('Control+a');
		await this.#tab.press('Backspace');
		if (text !== '') await this.#tab.type(text);
	}
	/** Presses keys one after the other: `press('Tab', 'Shift+Tab', 'Enter')`. */
	async press(...chords: string[]) {
		for (const chord of chords) await this.#tab.press(chord);
	}
	/** Puts the focus on an element, as assistive technology can. */
	async focus(where: Where) {
		await this.ready(where);
		await this.#ask(where, '(element) => element.focus()');
	}
	/** Chooses an option of a `<select>` by its value, with the events of a person's choice. */
	async select(where: Where, value: string) {
		await this.ready(where);
		await this.#ask(
			where,
			`(field, value) => {
				if (![...field.options].some((option) => option.value === value)) throw new Error('no option ' + value);
				field.value = value;
				field.dispatchEvent(new Event('input', { bubbles: true }));
				field.dispatchEvent(new Event('change', { bubbles: true }));
			}`,
			value,
		);
	}
	/** Gives a file of this machine to an `<input type="file">`. */
	async upload(where: Where, file: string) {
		await this.exists(where);
		await this.#tab.upload(targetOf(where), file);
	}

	/** The words that an element shows. */
	async text(where: Where): Promise<string> {
		await this.exists(where);
		return (await this.#ask(where, '(element) => element.innerText')) as string;
	}
	/** What a field says. */
	async value(where: Where): Promise<string> {
		await this.exists(where);
		return (await this.#ask(where, '(field) => field.value')) as string;
	}
	async checked(where: Where): Promise<boolean> {
		await this.exists(where);
		return (await this.#ask(where, '(field) => field.checked')) as boolean;
	}
	async attribute(where: Where, name: string): Promise<string | null> {
		await this.exists(where);
		return (await this.#ask(where, '(element, name) => element.getAttribute(name)', name)) as string | null;
	}
	/** How many elements fit, and are visible. */
	async count(where: Where): Promise<number> {
		const target = targetOf(where);
		const read = `(target) => ${allFinder(target)}(target).filter((one) => one.checkVisibility()).length`;
		return (await this.#call(read, target)) as number;
	}
	/** Whether an element is visible at this moment; for something yet to come, use `sees`. */
	async visible(where: Where): Promise<boolean> {
		return (await this.#ask(where, IS_VISIBLE)) as boolean;
	}

	/**
	 * Runs a function in the page, with arguments that JSON can say, and gives back what it returns.
	 * The function sees nothing of the test's own scope.
	 */
	async evaluate<Args extends unknown[], Result>(
		work: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		return (await this.#call(work.toString(), ...args)) as Awaited<Result>;
	}
	/** Asks the page again and again until a function gives something true, and gives that back. */
	async until<Args extends unknown[], Result>(
		what: string,
		test: (...args: Args) => Result,
		...args: Args
	): Promise<NonNullable<Awaited<Result>>> {
		return (await this.#until(what, test.toString(), ...args)) as NonNullable<Awaited<Result>>;
	}
	/** Waits until an element is visible. */
	async sees(where: Where) {
		await this.#retry(`seeing ${nameOf(where)}`, () => this.#ask(where, IS_VISIBLE));
	}
	/** Waits until no such element is visible. */
	async misses(where: Where) {
		const target = targetOf(where);
		const hidden = `(target) => !${allFinder(target)}(target).some(${IS_VISIBLE})`;
		await this.#until(`no longer seeing ${nameOf(where)}`, hidden, target);
	}
	/** Waits until an element is visible, enabled, not covered, and where it stays. */
	async ready(where: Where) {
		let before = '';
		await this.#retry(`being able to use ${nameOf(where)}`, async () => {
			const place = (await this.#ask(where, PLACE)) as string;
			const still = place === before;
			before = place;
			return place !== '' && still;
		});
	}
	async exists(where: Where) {
		await this.#retry(`having ${nameOf(where)}`, () => this.#ask(where, '(element) => element !== null'));
	}

	/** The size of the page's window in CSS pixels. */
	async viewport(width: number, height = 900) {
		await this.#tab.viewport(width, height);
		await this.until('the new size', (wanted) => innerWidth === wanted, width);
	}
	/** The whole page (in WebKit: the window) as PNG. */
	screenshot(): Promise<Uint8Array> {
		return this.#tab.screenshot();
	}

	/** Another tab of the same browser. `front()` brings a tab back before acting in it again. */
	async newTab(): Promise<Page> {
		return new Page(this.#person, await this.#person.newTab());
	}
	async front() {
		await this.#tab.front();
	}
	async close() {
		await this.#tab.close();
	}

	/**
	 * Ends the browser and starts it again with the same profile, and where told with other
	 * preferences; this page is then its only, empty tab.
	 */
	async restart(preferences: Partial<Preferences> = {}) {
		this.#tab = await this.#person.restart(preferences);
	}
	/** Waits for a downloaded file and gives its name and contents. */
	async download(): Promise<{ name: string; path: string; text: string }> {
		return this.#person.download();
	}
	/** What is in the clipboard, as text: pasted into a field of the page, since reading needs permission. */
	async clipboard(): Promise<string> {
		this.#person.hasCopied = true;
		await this.evaluate(() => {
			const field = document.createElement('textarea');
			field.id = 'pasted-here';
			document.body.append(field);
			field.focus();
		});
		await this.#tab.press('Control+v');
		const text = await this.until(
			'something pasted',
			() => document.querySelector<HTMLTextAreaElement>('#pasted-here')?.value,
		);
		await this.evaluate(() => document.querySelector('#pasted-here')?.remove());
		return text;
	}
	/** From now on, such complaints do not fail the journey: say in a comment why they must come. */
	expectComplaint(...patterns: RegExp[]) {
		this.#person.expected.push(...patterns);
	}
	/** Puppeteer's own page, for what only Chromium (or Firefox) can do: name it in the journey's `needs`. */
	get puppeteer() {
		if (!this.#tab.puppeteer) throw new Error(`no Puppeteer in ${this.engine}`);
		return this.#tab.puppeteer;
	}

	/** Calls a function, given as its source, with the element that is meant (or `null`) and further values. */
	#ask(where: Where, source: string, ...args: unknown[]): Promise<unknown> {
		const target = targetOf(where);
		return this.#call(
			`(target, ...args) => (${source})(${finder(target)}(target), ...args)`,
			target,
			...args,
		);
	}
	#call(source: string, ...args: unknown[]): Promise<unknown> {
		return this.#tab.call(source, args);
	}
	#until(what: string, source: string, ...args: unknown[]): Promise<unknown> {
		return this.#retry(what, () => this.#tab.call(source, args));
	}
	async #retry(what: string, look: () => Promise<unknown>): Promise<unknown> {
		const end = Date.now() + PATIENCE_MS;
		let problem: unknown;
		for (;;) {
			try {
				const answer = await look();
				if (answer) return answer;
				problem = undefined;
			} catch (thrown) {
				// A page that is being replaced answers nothing; the next look sees the new one.
				problem = thrown;
			}
			if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: problem });
			await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
		}
	}
}

/** Whether a driver says that what was to be pressed is not where it was, so that nothing has been pressed. */
const isOutOfReach = (problem: unknown) =>
	problem instanceof Error &&
	/out of bounds|ElementNotInteractable/.test(`${problem.name} ${problem.message}`);

const nameOf = (where: Where) => describeTarget(targetOf(where));

const IS_VISIBLE = `(element) => element?.checkVisibility({ visibilityProperty: true }) ?? false`;

/** Brings an element into view and says where it is, or nothing while it cannot be used. */
const PLACE = `(found) => {
	if (!found?.checkVisibility({ visibilityProperty: true }) || found.matches(':disabled')) return '';
	const inView = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
	const rect = () => found.getClientRects()[0] ?? found.getBoundingClientRect();
	const hitAt = ({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2);
	const isFound = (hit) => hit && (found.contains(hit) || hit.contains(found) || hit.closest('label')?.control === found);
	// What lies under the header is out of sight too; a person scrolls there.
	if (!inView(found.getBoundingClientRect()) || !isFound(hitAt(rect()))) {
		found.scrollIntoView({ block: 'center', behavior: 'instant' });
	}
	const { left, top, width, height } = rect();
	const hit = hitAt({ left, top, width, height });
	if (!isFound(hit)) {
		throw new Error('covered by ' + (hit?.outerHTML.slice(0, 120) ?? 'nothing: it is outside the window'));
	}
	return JSON.stringify([left, top, width, height]);
}`;

/** A person with a browser, a profile and a folder for downloads: what a journey's pages share. */
export class Person {
	readonly engine: Engine;
	readonly site: Site;
	readonly expected: RegExp[] = [];
	readonly #device: Device;
	readonly #taken = new Set<string>();
	readonly #earlier: string[] = [];
	#preferences: Preferences;
	#visit: Visit | undefined;
	/** Whether there may be something in the clipboard. */
	hasCopied = false;

	constructor(engine: Engine, site: Site, preferences: Preferences) {
		this.engine = engine;
		this.site = site;
		this.#device = borrow(engine, preferences);
		this.#preferences = preferences;
	}
	async start(): Promise<Tab> {
		this.#visit = await this.#device.visit(this.site.origin, this.#preferences);
		return this.#visit.tab;
	}
	async restart(preferences: Partial<Preferences>): Promise<Tab> {
		this.#earlier.push(...(this.#visit?.complaints ?? []));
		await this.#device.shutDown();
		this.#preferences = { ...this.#preferences, ...preferences };
		return this.start();
	}
	newTab(): Promise<Tab> {
		return this.#visit!.newTab();
	}
	async download() {
		const end = Date.now() + PATIENCE_MS;
		for (;;) {
			const name = readdirSync(this.#device.downloads).find(
				(file) => !this.#taken.has(file) && !/\.(part|crdownload|wkdownload|tmp)$|^\./.test(file),
			);
			if (name !== undefined) {
				const path = join(this.#device.downloads, name);
				const text = readFileSync(path, 'utf8');
				if (text !== '') {
					this.#taken.add(name);
					return { name, path, text };
				}
			}
			if (Date.now() > end) throw new Error('waited in vain for a download');
			await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
		}
	}
	/** What went wrong in any page so far and was not expected. */
	async complaints(): Promise<string[]> {
		await this.#settle();
		const expected = [...this.expected, CUT_OFF, ...(this.site.wasStopped ? [OFFLINE] : [])];
		return [...this.#earlier, ...(this.#visit?.complaints ?? [])].filter(
			(complaint) => !complaint.includes(MARK) && !expected.some((pattern) => pattern.test(complaint)),
		);
	}
	/** Complaints come in order: when a last one of our own has come, so have all before it. */
	async #settle() {
		const visit = this.#visit;
		if (!visit) return;
		const mark = `${MARK} ${Math.random()}`;
		try {
			await visit.tab.call('(mark) => console.error(mark)', [mark]);
		} catch {
			return;
		}
		const end = Date.now() + 2000;
		while (!visit.complaints.some((one) => one.includes(mark)) && Date.now() < end) {
			await new Promise((done) => setTimeout(done, 10));
		}
	}
	async dispose(wentWell: boolean) {
		// The clipboard is the whole machine's: what this person copied, none after them finds.
		await giveBack(this.#device, wentWell && !this.hasCopied);
	}
}

/** What goes wrong while the server is stopped is what stopping it does. */
const OFFLINE =
	/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED|NetworkError|Failed to fetch|Load failed|Could not connect|access control checks|error occurred when fetching the script/;
/**
 * What Firefox and WebKit say of a request that a journey cuts off by going to the next page: the offline
 * worker's own script, an icon that the worker was about to hand out, or the question whether the server answers, which a
 * page asks where a part of it does not come: WebKit stops what is still coming as soon as the page is left. To the site
 * itself nothing is ever refused by access control.
 */
const CUT_OFF =
	/ServiceWorker intercepted the request and encountered an unexpected error|sw\.js due to access control checks|^Fetch API cannot load http:\/\/localhost:\d+\/\S* due to access control checks/;
const MARK = 'the end of the journey';
