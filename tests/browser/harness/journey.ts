/**
 * Journeys: what a person does on the built site, written once, run in Chromium, Firefox and WebKit.
 *
 *     journey('a ticked task is still ticked after a restart', async (page) => {
 *         await page.open('/checklist/');
 *         await page.click('input[name="subject"][value="personal"]');
 *         await page.click('#task-phone .task-tick');
 *         await page.sees(page.locator('.checklist-tools').byKey('checklist.overall', { done: 1 }));
 *         await page.restart();
 *         await page.open('/checklist/');
 *         await page.until('the tick', () => document.querySelector<HTMLInputElement>('#task-phone input')?.checked);
 *     });
 *
 * Each journey has its own nginx at a new address, which is an origin of its own, so nothing of one is seen by
 * another (devices.ts says how, and when a journey has a browser to itself); `page.site.stop()` takes the network away,
 * `start()` brings it back.
 * It fails also when a page threw, wrote an error on its console, broke its Content-Security-Policy or
 * asked another server for something. `Page` (page.ts) says what can be done; wait for conditions
 * (`sees`, `until`, `arrives`, `expect.poll`), never for time.
 *
 * The site must be built. One file alone:
 *     npm run test:browser -- tests/browser/<file>.test.ts      in Chromium; ENGINES=firefox,webkit or ENGINES=all for others
 */
import { expect, test } from 'vitest';
import { ordinary } from './devices.ts';
import type { Preferences } from './driver.ts';
import { engines as all, enginesFrom, limits, type Ability, type Engine } from './engines.ts';
import { Page, Person } from './page.ts';
import { serveSite } from './site.ts';

/** What browsers say of the worker's file where it is not there. */
const MISSES_WORKER = /\/sw\.js|bad HTTP response code \(404\) was received when fetching the script/;

const asked = enginesFrom(process.env['ENGINES']);

const WITHOUT_WORKER = 'location = /sw.js { return 404; }';

export interface JourneyOptions {
	/** All three, unless what is shown has nothing to do with the engine. */
	engines?: readonly Engine[];
	/** What an engine may lack; see `limits`. */
	needs?: readonly Ability[];
	/** What the person's system says: by default light, with motion, without forced colours. */
	preferences?: Partial<Preferences>;
	/**
	 * The site with its worker for offline, which has the browser load the whole site behind the first page. Without it
	 * unless told: that takes more of the processor than most journeys, and the worker may have what one takes away.
	 */
	offline?: boolean;
	/** Another folder than `dist/`. */
	files?: string;
	/** Further lines for nginx's `server` block. */
	nginx?: string;
	timeout?: number;
}

/** Declares one test for each engine; one that is skipped where `ENGINES` leaves none of the journey's engines. */
export function journey(name: string, work: (page: Page) => Promise<void>, options: JourneyOptions = {}) {
	const able = options.engines ?? all;
	const wanted = able.filter((engine) => asked.includes(engine));
	if (wanted.length === 0) test.skip(`${name} [only in ${able.join(', ')}]`, () => undefined);
	for (const engine of wanted) {
		const lack = options.needs
			?.map((ability) => limits[engine][ability])
			.find((reason) => reason !== undefined);
		if (lack !== undefined) {
			test.skip(`${name} [${engine}: ${lack}]`, () => undefined);
			continue;
		}
		test(`${name} [${engine}]`, { timeout: options.timeout ?? 300_000 }, async () => {
			const complaints = await visit(engine, work, options);
			expect(complaints, 'complaints of the pages').toEqual([]);
		});
	}
}

/**
 * One person's visit in one engine.
 *
 * @returns what pages complained of and the journey did not expect
 */
export async function visit(
	engine: Engine,
	work: (page: Page) => Promise<void>,
	options: JourneyOptions = {},
): Promise<string[]> {
	const { files, nginx = '', offline = false } = options;
	const site = await serveSite(files, offline ? nginx : `${WITHOUT_WORKER} ${nginx}`);
	const person = new Person(engine, site, { ...ordinary, ...options.preferences });
	if (!offline) person.expected.push(MISSES_WORKER);
	underway.add(person);
	let wentWell = false;
	try {
		await work(new Page(person, await person.start()));
		const complaints = await person.complaints();
		wentWell = true;
		return complaints;
	} catch (problem) {
		const complaints = await person.complaints();
		if (problem instanceof Error && complaints.length > 0) {
			problem.message += `\n  pages complained:\n    ${complaints.join('\n    ')}`;
		}
		throw problem;
	} finally {
		underway.delete(person);
		await person.dispose(wentWell);
		await site.dispose();
	}
}

const underway = new Set<Person>();

/** Ends what a journey left running that Vitest gave up; called after each file (after-file.ts). */
export async function endStrays() {
	for (const person of underway) await person.dispose(false);
	underway.clear();
}
