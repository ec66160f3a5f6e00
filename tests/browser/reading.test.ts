/** Reading pages: what was one page leads on to its parts; examples and lists can be narrowed. */
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';


journey('an old address of a field leads to the page that the field is on now', async (page) => {
	await page.open('/procedure/fill/#网站备注怎么写');
	await page.arrives('/procedure/fill/site/');
	expect(decodeURIComponent(await page.evaluate(() => location.hash))).toBe('#网站备注怎么写');
	await page.sees('main h3[id="网站备注怎么写"]');
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

	await page.evaluate(() => {
		const entries = { 'profile.subject': { value: 'personal', at: 1 } };
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
	});
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
	await page.type('list-filter input', '营业执照');
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
	await page.open('/faq/#子域名要备案吗');
	await page.sees('details[open] > summary > [id="子域名要备案吗"]');
	expect(await page.count('main details.fold[open]')).toBe(1);
});
