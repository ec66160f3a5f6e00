/** Reading pages: what was one page leads on to its parts; examples and lists can be narrowed. */
import { expect } from 'vitest';
import { provinceIds } from '../../src/content-model/vocabulary.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { typed } from './harness/typed.ts';

/** Stores a filing whose situation is known, as the checklist does. */
const keep = (page: Page, profile: Record<string, string>) =>
	page.evaluate((said) => {
		const entries = Object.fromEntries(
			Object.entries(said).map(([key, value]) => [`profile.${key}`, { value, at: 1 }]),
		);
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
	}, profile);

journey('an old address of a field leads to the page that the field is on now', async (page) => {
	const section = typed('网站备注怎么写');
	await page.open(`/procedure/fill/#${section}`);
	await page.arrives('/procedure/fill/site/');
	expect(decodeURIComponent(await page.evaluate(() => location.hash))).toBe(`#${section}`);
	await page.sees(`main h3[id="${section}"]`);
});

journey('examples are those of the subject that is chosen, and first those of a known case', async (page) => {
	const shown = () =>
		page.evaluate(() => [
			...new Set(
				[...document.querySelectorAll<HTMLElement>('main [data-who]')]
					.filter((one) => one.checkVisibility())
					.map((one) => one.dataset['who']!),
			),
		]);
	await page.open('/procedure/fill/subject/');
	expect((await shown()).sort()).toEqual(['company', 'individual-business', 'personal']);
	await page.click('example-switch [value="company"]');
	await expect.poll(shown).toEqual(['company']);

	await keep(page, { subject: 'personal' });
	await page.open('/procedure/fill/people/');
	await expect.poll(shown).toEqual(['personal']);
	await page.sees('example-switch [role="status"]');
});

journey('a long list is narrowed to what is typed, and says so where nothing is left', async (page) => {
	await page.open('/faq/');
	const left = () =>
		page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLElement>('main [data-item]')].filter((one) => one.checkVisibility())
					.length,
		);
	const all = await left();
	await page.type('list-filter input', typed('营业执照'));
	await expect.poll(left).toBeGreaterThan(0);
	expect(await left()).toBeLessThan(all / 2);
	await page.type('list-filter input', 'zzz');
	await page.sees('list-filter .none');
	expect(await left()).toBe(0);
	await page.click('list-filter [type="reset"]');
	await expect.poll(left).toBe(all);
	await page.misses('list-filter .none');
});

journey('an address of a folded question opens it', async (page) => {
	const question = typed('子域名要备案吗');
	await page.open(`/faq/#${question}`);
	await page.sees(`details[open] > summary > [id="${question}"]`);
	expect(await page.count('main details.fold[open]')).toBe(1);
});

journey(
	'no province page is longer than fifteen screens of a phone, nor is the choice of them',
	async (page) => {
		await page.viewport(375, 812);
		const heights: Record<string, number> = {};
		for (const path of ['/provinces/', ...provinceIds.map((id) => `/provinces/${id}/`)]) {
			await page.open(path);
			heights[path] = await page.evaluate(() => document.documentElement.scrollHeight);
		}
		expect(Object.entries(heights).filter(([, height]) => height > 12_000)).toEqual([]);
	},
);

journey('a province shows first what is for a known case, and the rest on demand', async (page) => {
	await page.open('/provinces/gd/');
	const shown = () =>
		page.evaluate(
			() => [...document.querySelectorAll('main .requirement')].filter((one) => one.checkVisibility()).length,
		);
	const all = await shown();
	await keep(page, { order: 'first', subject: 'personal', province: 'gd' });
	await page.reload();
	await expect.poll(shown).toBeLessThan(all);
	expect(await shown()).toBeGreaterThan(0);
	// What depends on an age that nobody asked for is shown, but not counted among what is theirs.
	const [mine, open] = (await page.text('province-for-me [data-case="some"]')).match(/\d+/g)!.map(Number);
	expect(open).toBeGreaterThan(0);
	expect(mine! + open!).toBe(await shown());
	await page.click('province-for-me input');
	await expect.poll(shown).toBe(all);

	// What one is led to is there, whoever it is for.
	const notMine = await page.evaluate(() => document.querySelector('[data-applies="no"][id]')!.id);
	await page.open('/provinces/zj/');
	await page.open(`/provinces/gd/#${notMine}`);
	await page.sees(`[id="${notMine}"]`);
});

journey('each row of a list of links is as high as a finger on a phone', async (page) => {
	await page.viewport(375, 812);
	for (const [path, rows] of [
		['/messages/', '.messages-list a'],
		['/rejections/', '.messages-list a'],
		['/procedure/fill/', '[data-moved] a'],
		['/provinces/gd/', '.requirement summary, .use a'],
		['/precheck/', '.pc-static summary'],
	] as const) {
		await page.open(path);
		const heights = await page.evaluate(
			(css) =>
				[...document.querySelectorAll<HTMLElement>(css)]
					.filter((one) => one.checkVisibility())
					.map((one) => one.getBoundingClientRect().height),
			rows,
		);
		expect(heights.length, path).toBeGreaterThan(0);
		expect(Math.min(...heights), path).toBeGreaterThanOrEqual(44);
	}
});

journey(
	'a page begins with what is for a known case, each line leading to where it is said',
	async (page) => {
		await page.open('/procedure/upload/');
		await page.misses('.case-note');
		const said = () =>
			page.evaluate(() =>
				[...document.querySelectorAll<HTMLAnchorElement>('.case-note a')].map((link) =>
					link.getAttribute('href')!,
				),
			);
		await keep(page, { order: 'first', subject: 'personal', province: 'js' });
		await page.reload();
		await page.sees('.case-note');
		const personal = await said();
		const first = await page.text('.case-note li');
		const places = personal.filter((address) => address.startsWith('#'));
		expect(places.length).toBeGreaterThan(0);
		for (const place of places) await page.exists(`[id="${place.slice(1)}"]`);
		const rules = personal.filter((address) => /^\/provinces\/js\/#/.test(address));
		expect(rules.length).toBeGreaterThan(0);
		expect(personal.at(-1)).toBe('/provinces/js/');

		await keep(page, { order: 'first', subject: 'company', province: 'js' });
		await page.reload();
		await page.sees('.case-note');
		expect(await page.text('.case-note li')).not.toBe(first);

		await page.click('.case-note a[href^="/provinces/js/#"]');
		await page.arrives('/provinces/js/');
		await page.sees('.requirement:target');
	},
);

journey(
	'what a page is about is ticked there by whoever has a list, and nobody else sees it',
	async (page) => {
		const done = '.page-done button[data-task="read-province-rules"]';
		await page.open('/provinces/zj/');
		await page.misses('.page-done');
		await keep(page, { order: 'first', subject: 'personal', province: 'zj' });
		await page.reload();
		await page.click(done);
		await expect.poll(() => page.attribute(done, 'aria-pressed')).toBe('true');
		await page.reload();
		await expect.poll(() => page.attribute(done, 'aria-pressed')).toBe('true');
	},
);

journey(
	'a task that cannot be ticked on its page, since what that takes did not load, says so, and is ticked once it does',
	async (page) => {
		// Chromium says that a part could not be had.
		page.expectComplaint(/mark-task|404/);
		const done = '.page-done button[data-task="read-province-rules"]';
		const isPressed = () => page.attribute(done, 'aria-pressed');
		await page.open('/provinces/zj/');
		await keep(page, { order: 'first', subject: 'personal', province: 'zj' });
		await page.reload();
		await page.sees(done);
		await page.site.stop();
		await page.click(done);
		await page.sees(page.locator('.page-done').byKey('guide.done.failed'));
		expect(await isPressed()).toBe('false');
		await page.site.start();
		// An engine that remembers that a script did not come has the page loaded anew, where the press has to be repeated.
		await page.reload();
		await page.click(done);
		await expect.poll(isPressed).toBe('true');
	},
);
