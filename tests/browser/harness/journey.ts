/**
 * Journeys: what a person does on the built site, written once, run in Chromium, Firefox and WebKit.
 *
 *     journey('a ticked task is still ticked after a restart', async (page) => {
 *         await page.open('/checklist/');
 *         await page.click('input[name="subject"][value="personal"]');
 *         await page.click('label:text("身份证")');
 *         await page.restart();
 *         await page.open('/checklist/');
 *         await page.until('the tick', () => document.querySelector<HTMLInputElement>('#id-card')?.checked);
 *     });
 *
 * Each journey has its own browser with a new profile and its own nginx at a new address, so nothing
 * of one is seen by another; `page.site.stop()` takes the network away, `start()` brings it back.
 * It fails also when a page threw, wrote an error on its console, broke its Content-Security-Policy or
 * asked another server for something. `Page` (page.ts) says what can be done; wait for conditions
 * (`sees`, `until`, `arrives`, `expect.poll`), never for time.
 *
 * The site must be built. One file alone:
 *     vitest run --project built tests/browser/<file>.test.ts      with ENGINES=chromium for one engine
 */
import { afterAll, expect, test } from 'vitest';
import type { Launch, Preferences } from './driver.ts';
import { engines as all, limits, type Ability, type Engine } from './engines.ts';
import { Page, Person } from './page.ts';
import { chromium, firefox } from './puppeteer-driver.ts';
import { serveSite } from './site.ts';
import { webkit } from './webkit-driver.ts';

const launch: Record<Engine, Launch> = { chromium, firefox, webkit };
const asked = process.env['ENGINES']?.split(',');

/** For `nginx`: the site without its offline worker, which may have what a journey takes away. */
export const withoutWorker = 'location = /sw.js { return 404; }';

export interface JourneyOptions {
	/** All three, unless what is shown has nothing to do with the engine. */
	engines?: readonly Engine[];
	/** What an engine may lack; see `limits`. */
	needs?: readonly Ability[];
	/** What the person's system says: by default light, with motion, without forced colours. */
	preferences?: Partial<Preferences>;
	/** Another folder than `dist/`. */
	files?: string;
	/** Further lines for nginx's `server` block. */
	nginx?: string;
	timeout?: number;
}

const ordinary: Preferences = {
	scheme: 'light',
	reducedMotion: false,
	forcedColors: false,
	javascript: true,
};

/** Declares one test for each engine. */
export function journey(name: string, work: (page: Page) => Promise<void>, options: JourneyOptions = {}) {
	for (const engine of options.engines ?? all) {
		if (asked && !asked.includes(engine)) continue;
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
	const site = await serveSite(options.files, options.nginx);
	const person = new Person(engine, launch[engine], site, { ...ordinary, ...options.preferences });
	running.add(person);
	try {
		await work(new Page(person, await person.start()));
		return await person.complaints();
	} catch (problem) {
		const complaints = await person.complaints();
		if (problem instanceof Error && complaints.length > 0) {
			problem.message += `\n  pages complained:\n    ${complaints.join('\n    ')}`;
		}
		throw problem;
	} finally {
		running.delete(person);
		await person.dispose();
		await site.dispose();
	}
}

const running = new Set<Person>();

afterAll(async () => {
	for (const person of running) await person.dispose();
});
