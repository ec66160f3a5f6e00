import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { answer } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { isWhole } from './offline/worker-state.ts';

const input = (field: string) => `[data-field="${field}"] input`;
const group = (name: string) => `[data-group="${name}"]`;

async function opened(page: Page) {
	await page.open('/precheck/');
	await page.exists('.pc[data-opened]');
}

async function unfold(page: Page, name: string) {
	await page.click(`${group(name)} > summary`);
	await page.until(
		'the part of the form',
		(selector) => document.querySelector<HTMLDetailsElement>(selector)?.open,
		group(name),
	);
}

/** Waits until this rule has found something, as strict as that, under its field. */
async function finds(page: Page, field: string, rule: string, severity: string) {
	await page.exists(`[data-field="${field}"] .pc-${severity}[data-rule="${rule}"]`);
}

const company = typed('小满烘焙有限公司');

/** What was typed here and must be nowhere else. */
const secret = typed({
	subjectName: '小满暗号（广州）有限公司',
	domain: 'xiaoman-anhao.com',
	address: '暗号路',
});

const said = (page: Page) =>
	page.evaluate(() => [
		location.href,
		JSON.stringify(history.state),
		...Object.entries({ ...localStorage }).flat(),
		...Object.entries({ ...sessionStorage }).flat(),
		document.cookie,
	]);

journey('slips are told under their field while one types, and the result counts them', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'company');
	await answer(page, 'province', 'bj');
	await expect.poll(() => page.count('.pc-form input')).toBeLessThanOrEqual(10);
	const subjectName = typed('小满烘焙（北京）有限公司');
	await page.type(input('subjectName'), subjectName);
	await page.sees('[data-field="subjectName"] .pc-none');
	await page.type(input('subjectNumber'), '91440101MA5EXMP861');
	await finds(page, 'subjectNumber', 'number-check', 'error');
	await page.type(input('domainHolder'), typed('小满烘焙(北京)有限公司'));
	await finds(page, 'domainHolder', 'holder-brackets-province', 'warn');
	await page.fill(input('siteName'), typed('中国编程论坛'));
	await page.exists('[data-field="siteName"] .pc-finding');
	await page.exists('[data-field="siteName"] .pc-finding a[href="/site-name/"]');
	expect(await page.attribute('[data-field="siteName"] .pc-findings', 'aria-live')).toBe('polite');

	await unfold(page, 'dates');
	await expect.poll(() => page.count('.pc-form input')).toBeLessThanOrEqual(10);
	await page.click('[data-field="licenceExpires"] .ui-choice');
	await page.sees('[data-field="licenceExpires"] .pc-none');
	await page.click('[data-field="licenceExpires"] .ui-choice');
	await page.misses('[data-field="licenceExpires"] .pc-none');

	await unfold(page, 'reach');
	await expect.poll(() => page.count('.pc-form input')).toBeLessThanOrEqual(10);
	await page.type(`${input('phones')}[maxlength]`, '5678');
	await page.type(input('address'), typed('北京市市辖区某某路'));
	await finds(page, 'address', 'address-district-province', 'warn');
	await page.sees(`.pc-summary[data-state="found"]`);
	const summary = await page.text('.pc-summary');
	for (const part of typed(['小满', 'MA5EXMP', '编程', '5678', '某某路']))
		expect(summary).not.toContain(part);
	await page.click('.pc-along input');
	await page.until(
		'what was typed, to be printed',
		(name) => document.querySelector('.pc-typed')?.textContent.includes(name),
		subjectName,
	);
});

journey('what was found goes with what was mended, and nothing promises that it will pass', async (page) => {
	await opened(page);
	await page.type(input('subjectName'), company);
	await page.type(input('domainHolder'), typed('小满烘培有限公司'));
	await finds(page, 'domainHolder', 'holder-other', 'error');
	await page.fill(input('domainHolder'), company);
	await page.misses('[data-field="domainHolder"] .pc-finding');
	await page.sees(`.pc-summary[data-state="none"]`);
	expect(await page.text('main')).not.toMatch(typed(/可以提交|会通过|(?<!不)合格/));
	await page.getByRole('button', { key: 'precheck.clear' }).click();
	await expect.poll(() => page.value(input('subjectName'))).toBe('');
	await page.sees(`.pc-summary[data-state="empty"]`);
});

/** Sets a date field as the browser's own picker does. */
async function setDate(page: Page, field: string, days: number) {
	await page.evaluate(
		(selector, ahead) => {
			const box = document.querySelector<HTMLInputElement>(selector)!;
			box.value = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
			box.dispatchEvent(new Event('input', { bubbles: true }));
		},
		`[data-field="${field}"] input`,
		days,
	);
}

journey('the waits after something new are counted until the day of the submission', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'company');
	await answer(page, 'province', 'hn');
	await unfold(page, 'dates');
	await setDate(page, 'domainVerified', -1);
	await finds(page, 'domainVerified', 'domain-sync', 'warn');
	await page.exists('[data-field="certificateMade"]');
	await expect.poll(() => page.count('.pc-form input')).toBeLessThanOrEqual(10);
	await setDate(page, 'submits', 30);
	await page.sees('[data-field="domainVerified"] .pc-none');
	await setDate(page, 'licenceExpires', 20);
	await finds(page, 'licenceExpires', 'licence-expired', 'error');
});

journey('what is typed is kept nowhere, and is gone after leaving and after a reload', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'company');
	await page.type(input('subjectName'), secret.subjectName);
	await page.type(input('domain'), secret.domain);
	await page.sees('[data-field="domain"] .pc-none');
	await unfold(page, 'reach');
	await page.type(input('address'), secret.address);
	await page.sees('[data-field="address"] .pc-finding');
	for (const place of await said(page)) {
		for (const typed of Object.values(secret)) expect(place).not.toContain(typed);
	}
	const isGone = () =>
		page.until(
			'nothing of what was typed',
			(words) => {
				const boxes = [...document.querySelectorAll<HTMLInputElement>('.pc input[type=text]')];
				const shown = document.querySelector('.pc')!.textContent;
				return (
					boxes.length > 0 &&
					boxes.every(({ value }) => value === '') &&
					words.every((word) => !shown.includes(word))
				);
			},
			Object.values(secret),
		);
	await page.click('.pc a[href]');
	await page.until('another page', () => location.pathname !== '/precheck/');
	await page.back();
	await page.arrives('/precheck/');
	await page.exists('.pc[data-opened]');
	await isGone();
	const isOpen = await page.evaluate(
		(selector) => document.querySelector<HTMLDetailsElement>(selector)!.open,
		group('names'),
	);
	if (!isOpen) await unfold(page, 'names');
	await page.type(input('subjectName'), secret.subjectName);
	await page.reload();
	await page.exists('.pc[data-opened]');
	await isGone();
});

journey(
	'what the filing knows stands in the boxes, and the list can be told that all was looked at',
	async (page) => {
		await page.open('/site-name/');
		await page.exists('.sn[data-opened]');
		await answer(page, 'subject', 'company');
		await page.type('#sn-subject-name .ui-input', company);
		await opened(page);
		await expect.poll(() => page.value(input('subjectName'))).toBe(company);
		await page.getByRole('button', { key: 'precheck.tick' }).click();
		await page.until('the task in the list', () =>
			Object.values({ ...localStorage }).some((value) => String(value).includes('task.check-before-submit')),
		);
	},
);

journey(
	'the papers of the case come when they are asked for, and say which are never written freely',
	async (page) => {
		await opened(page);
		await answer(page, 'subject', 'company');
		await answer(page, 'province', 'gd');
		await page.click('[data-more="papers"] > summary');
		await page.click('[data-need="gd-commitment-letter"] summary');
		await page.sees('[data-need="gd-commitment-letter"] .pc-made');
		await page.sees('[data-need="gd-commitment-letter"] .pc-never');
		await page.exists('[data-need="gd-commitment-letter"] a[href="/provinces/gd/"]');
		expect(await page.count('[data-need^="js-"]')).toBe(0);
		await answer(page, 'province', 'js');
		await page.exists('[data-need="js-truth-commitment"]');
		await page.misses('[data-need="gd-commitment-letter"]');
	},
);

journey(
	'a picture that was chosen is looked at by what it is, not by its name, and goes nowhere',
	async (page) => {
		const picture = join(mkdtempSync(join(tmpdir(), 'precheck-')), 'certificate.jpg');
		// One white pixel, as PNG.
		const png =
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';
		writeFileSync(picture, Buffer.from(png, 'base64'));
		await opened(page);
		await page.click('[data-more="files"] > summary');
		await page.sees('.pc-files input');
		await page.upload('.pc-files input', picture);
		await page.sees('[data-kind="png"] [data-slip="name"]');
		await page.sees('[data-kind="png"] [data-slip="small"]');
		await page.sees('[data-kind="png"] canvas');
	},
);

journey(
	'letters that an input method is still turning into characters are not judged',
	async (page) => {
		await opened(page);
		await page.click(input('subjectName'));
		const client = await page.puppeteer.createCDPSession();
		for (const text of ['x', 'xiao', "xiao'man"]) {
			await client.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
		}
		await expect.poll(() => page.value(input('subjectName'))).toBe("xiao'man");
		// What was typed enables these buttons at once, in the same frame.
		await page.evaluate(() => new Promise((shown) => requestAnimationFrame(shown)));
		expect(await page.count('.pc .ui-actions button:disabled')).toBe(2);
		await client.send('Input.insertText', { text: company });
		await page.misses('.pc .ui-actions button:disabled');
		await page.sees('[data-field="subjectName"] .pc-none');
	},
	{ engines: ['chromium'], needs: ['compose'] },
);

journey(
	'without a network it answers as with one, papers and pictures among it',
	async (page) => {
		await page.open('/faq/');
		await page.until('the whole site to be kept', isWhole);
		await page.site.stop();
		await opened(page);
		await page.type(input('subjectNumber'), '91440101MA5EXMP861');
		await finds(page, 'subjectNumber', 'number-check', 'error');
		await page.click('[data-more="papers"] > summary');
		await page.sees('.pc-papers');
		await page.click('[data-more="files"] > summary');
		await page.sees('.pc-files input');
	},
	{ offline: true },
);

journey('the task of the list leads here, and the menu names the page', async (page) => {
	await page.open('/checklist/tasks/');
	await page.exists('a[href="/precheck/"]');
	expect(await page.attribute('nav a[href="/precheck/"]', 'href')).toBe('/precheck/');
});

journey(
	'without scripts the page lists by field what is looked at, and what nobody can see from here',
	async (page) => {
		await page.open('/precheck/');
		await page.misses('.pc-form');
		await page.sees(`.pc-static summary:text("${t('precheck.field.subjectNumber')}")`);
	},
	{ needs: ['no-javascript', 'scripting-media'], preferences: { javascript: false } },
);
