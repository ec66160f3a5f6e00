import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect } from 'vitest';
import {
	act,
	box,
	card,
	chooseCase,
	listIsThere,
	openChecklist,
	openKeep,
	reach,
	switchFiling,
	tick,
	writeNote,
} from './checklist-steps.ts';
import { titleOf } from './harness/content.ts';
import { journey, visit } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';

const phoneNote = typed('张三的号码');
/** What the second filing is called that has no name. */
const second = t('profile.filings.unnamed', { number: 2 });

/** A list with a tick and a note that tells a name. */
async function work(page: Page): Promise<void> {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await tick(page, 'decide-agent');
	await writeNote(page, 'phone', phoneNote);
	await page.sees('#task-phone .task-note');
}

/** The link as the dialog makes it, caught where it is copied. */
async function resumeLink(page: Page): Promise<string> {
	await openKeep(page);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			configurable: true,
			value: { writeText: (text: string) => ((document.body.dataset['link'] = text), Promise.resolve()) },
		});
	});
	await page.click(page.locator('.keep').getByRole('button', { key: 'checklist.keep.link.copy' }));
	return page.until('the link', () => document.body.dataset['link']);
}

journey(
	'a resume link carries the progress to another browser, without notes, and leaves no trace',
	async (page) => {
		await work(page);
		const link = new URL(await resumeLink(page));
		expect(link.search).toBe('?resume');
		await page.sees('.keep-qr svg');
		const complaints = await visit(page.engine, async (other) => {
			await other.open(`${link.pathname}${link.search}${link.hash}`);
			await other.sees('.incoming');
			expect(await other.evaluate(() => location.href)).not.toContain('resume');
			// Where nothing is there that it could be joined with, nothing is said of joining.
			await other.sees(other.getByRole('heading', { key: 'checklist.incoming.found' }));
			expect(await other.text('.incoming p')).toBe(
				[
					t('profile.order.first'),
					titleOf('subjects/company'),
					t('checklist.incoming.foundDone', { count: 1 }),
				].join(' · '),
			);
			expect(await other.count('.incoming .ui-button')).toBe(1);
			await other.click(other.getByRole('button', { key: 'checklist.incoming.goOn' }));
			await other.misses('.incoming');
			await other.sees('#task-decide-agent');
			// On to the next thing.
			await expect.poll(() => other.evaluate(() => document.activeElement?.id)).toBe('checklist-today');
			await expect.poll(() => other.checked(box('decide-agent'))).toBe(true);
			expect(await other.count('.task-note')).toBe(0);
			expect(await other.site.log()).not.toContain(link.hash.slice(1, 20));
		});
		expect(complaints).toEqual([]);
	},
);

journey('a link that lost its fragment or its end says so and changes nothing', async (page) => {
	await page.open('/checklist/?resume');
	await page.sees(`.ui-notice-error:text("${t('checklist.incoming.error.missing')}")`);
	await page.open('/checklist/?resume#1abc');
	await page.sees(`.ui-notice-error:text("${t('checklist.incoming.error.broken')}")`);
	expect(
		await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('beian:'))),
	).toEqual([]);
});

journey(
	'a file carries everything, shows first what it changes, and may become a list of its own',
	async (page) => {
		await work(page);
		await openKeep(page);
		await page.click(`.keep .ui-button:text("${t('checklist.keep.file.save')}")`);
		const file = await page.download();
		expect(file.name).toMatch(/^beian-\d{4}-\d\d-\d\d\.json$/);
		expect(file.text).toContain(phoneNote);
		const complaints = await visit(page.engine, async (other) => {
			await openChecklist(other);
			await chooseCase(other, 'change', 'personal');
			await tick(other, 'change-time');
			await openKeep(other);
			await other.upload('.keep input[type=file]', file.path);
			// One tick and one note; the answers of here are the later ones.
			await expect.poll(() => other.count('dialog .case-offer li')).toBe(2);
			await other.sees(other.locator('.case-offer').byKey('case.change.ticked', { count: 1 }));
			await other.click('dialog .case-offer [data-act="apart"]');
			await other.sees('#task-decide-agent');
			await other.sees(
				`.incoming-place .ui-notice-title:text("${t('checklist.incoming.separated', { name: second })}")`,
			);
			await reach(other, 'phone');
			await expect.poll(() => other.text('#task-phone .task-note')).toBe(phoneNote);
			await switchFiling(other, 'main');
			await other.sees('#task-change-time');
			await expect.poll(() => other.checked(box('change-time'))).toBe(true);
		});
		expect(complaints).toEqual([]);
	},
);

/** Everything that a person has stored, to the letter; what is summed up of it follows by itself. */
const stored = (page: Page) =>
	page.evaluate(() =>
		JSON.stringify(
			Object.keys(localStorage)
				.filter((name) => name !== 'beian:summary')
				.sort()
				.map((name) => [name, localStorage.getItem(name)]),
		),
	);

/** The same, once it holds what was entered last: it is stored when no other tab writes. */
async function storedWith(page: Page, key: string): Promise<string> {
	await expect.poll(() => stored(page)).toContain(key);
	return stored(page);
}

/** What people open instead of their file, and what they are told. */
const refusedFiles: Record<string, { content: string | Uint8Array; says: string }> = {
	'holiday.jpg': { content: photo(100_000), says: 'not-ours' },
	'holiday-full.jpg': { content: photo(4_000_000), says: 'too-big' },
	'other.json': { content: '{"hello":1}', says: 'not-ours' },
	'half.json': {
		content: '{"format":"beian-guide","version":1,"ent',
		says: 'not-ours',
	},
	'empty.json': { content: '{"format":"beian-guide","version":1,"entries":{}}', says: 'empty' },
	'newer.json': { content: '{"format":"beian-guide","version":9}', says: 'newer' },
	'huge.json': { content: ' '.repeat(20_000_000), says: 'too-big' },
};

/** Bytes such as a camera writes: a head that says JPEG, and then no text. */
function photo(size: number): Uint8Array {
	const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 2_654_435_761) >>> 13);
	bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
	return bytes;
}

journey(
	'what is no file of ours, newer, or huge is refused in a sentence, and nothing is touched',
	async (page) => {
		const folder = mkdtempSync(join(tmpdir(), 'guide-files-'));
		try {
			await openChecklist(page);
			await chooseCase(page, 'first', 'company');
			await tick(page, 'decide-agent');
			const before = await storedWith(page, 'task.decide-agent');
			for (const [name, { content, says }] of Object.entries(refusedFiles)) {
				const path = join(folder, name);
				writeFileSync(path, content);
				await openKeep(page);
				await page.upload('.keep input[type=file]', path);
				await page.sees(`.keep .ui-error:text("${t(`checklist.keep.open.${says}`)}")`);
				// It stands where the act was, and goes with the dialog.
				await page.press('Escape');
				await page.misses('.keep');
				expect(await page.count('.ui-error:not(:empty), .ui-notice-error')).toBe(0);
				expect(await stored(page), name).toBe(before);
			}
			for (const [link, says] of [
				['?resume', 'missing'],
				['?resume#1abc', 'broken'],
				['?resume#9abc', 'newer'],
			] as const) {
				await page.open(`/checklist/${link}`);
				await page.sees(`.ui-notice-error:text("${t(`checklist.incoming.error.${says}`)}")`);
				expect(await stored(page), link).toBe(before);
			}
			await page.reload();
			await listIsThere(page);
			await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);

journey(
	'a file with ids of nobody, markup and poisoned keys brings its progress and nothing else',
	async (page) => {
		const folder = mkdtempSync(join(tmpdir(), 'guide-files-'));
		const path = join(folder, 'strange.json');
		// Later than what is ticked here, or nothing of it would be taken.
		const at = Date.now() + 3_600_000;
		const note = '<img src=x onerror=document.title=1>';
		const entries = `{
		"profile.order": { "value": "first", "at": ${at} },
		"profile.subject": { "value": "company", "at": ${at} },
		"task.decide-agent": { "value": { "state": "stuck", "note": ${JSON.stringify(note)} }, "at": ${at} },
		"task.nobody-knows": { "value": { "state": "done" }, "at": ${at} },
		"__proto__": { "value": { "polluted": true }, "at": ${at} },
		"constructor": { "value": { "polluted": true }, "at": ${at} }
	}`;
		writeFileSync(path, `{ "format": "beian-guide", "version": 1, "name": "", "entries": ${entries} }`);
		try {
			await openChecklist(page);
			await chooseCase(page, 'first', 'personal');
			await tick(page, 'check-province');
			const before = await storedWith(page, 'task.check-province');
			await openKeep(page);
			await page.upload('.keep input[type=file]', path);
			await page.sees(page.locator('.case-offer').byKey('checklist.incoming.unknown', { count: 1 }));
			await page.sees(page.locator('.case-offer').byKey('checklist.incoming.dropped', { count: 2 }));
			expect(await stored(page)).toBe(before);
			await page.click('dialog .case-offer [data-act="keep"]');
			await page.misses('.case-offer');
			expect(await stored(page)).toBe(before);
			await openKeep(page);
			await page.upload('.keep input[type=file]', path);
			await page.click('dialog .case-offer [data-act="replace"]');
			await page.sees(`#task-decide-agent .task-note:text("onerror")`);
			await expect.poll(() => page.count('.checklist img')).toBe(0);
			await expect.poll(() => page.checked(box('check-province'))).toBe(true);
			await expect.poll(() => page.evaluate(() => 'polluted' in {})).toBe(false);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);

journey('what was taken in can be given back, in the list that it went into', async (page) => {
	await work(page);
	await openKeep(page);
	await page.click(`.keep .ui-button:text("${t('checklist.keep.file.save')}")`);
	const file = await page.download();
	await page.press('Escape');
	await act(page, 'phone', 'skip');
	await page.sees(`#task-phone .task-state:text("${t('checklist.state.skipped')}")`);
	await reach(page, 'phone');
	await page.click('#task-phone .task-title');
	const later = typed('李四的号码');
	await page.fill(`${card('phone')} textarea`, later);
	await page.sees(`#task-phone .task-note:text("${later}")`);
	// What is older than what is there changes nothing; as a list of its own it does.
	await openKeep(page);
	await page.upload('.keep input[type=file]', file.path);
	await page.sees(page.locator('.case-offer').byKey('case.change.same'));
	expect(await page.count('dialog .case-offer [data-act="replace"]')).toBe(0);
	await page.click('dialog .case-offer [data-act="apart"]');
	await page.sees(`.case-switch:text("${second}")`);
	await reach(page, 'phone');
	await expect.poll(() => page.text('#task-phone .task-note')).toBe(phoneNote);
	await page.click(`.incoming-place .ui-button:text("${t('ui.undo')}")`);
	await page.sees(`.incoming-place [role=status] .ui-notice-title:text("${t('checklist.incoming.undone')}")`);
	await page.misses(`.case-switch:text("${second}")`);
	await expect.poll(() => page.text('#task-phone .task-note')).toBe(later);
	await page.click(`.incoming-place .ui-button:text("${t('ui.close')}")`);
	await page.misses('.incoming-place');
});

journey('after a copy the reminder is quiet for the day', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	const tasks = ['decide-agent', 'check-province', 'phone', 'document-company'];
	for (const task of tasks) await tick(page, task);
	await page.sees(page.locator('.checklist-tools').byKey('checklist.overall', { done: 4 }));
	await page.misses('.checklist-remind');
	await tick(page, 'legal-rep-id');
	await page.click(page.getByRole('button', { key: 'checklist.remind.act' }));
	await page.click(`.keep .ui-button:text("${t('checklist.keep.file.save')}")`);
	await page.download();
	await page.press('Escape');
	await page.misses('.checklist-remind');
	for (const task of tasks) await tick(page, task);
	await page.sees(page.locator('.checklist-tools').byKey('checklist.overall', { done: 1 }));
	expect(await page.visible('.checklist-remind')).toBe(false);
	await page.reload();
	await listIsThere(page);
	await page.sees('.checklist-tools');
	expect(await page.visible('.checklist-remind')).toBe(false);
});

journey(
	'how to put the site on the home screen is told, and what is put there is this site',
	async (page) => {
		await openChecklist(page);
		await page.click('.checklist-start .ui-button:last-child');
		await page.click(page.locator('.keep').byKey('checklist.keep.install'));
		await page.sees(`.keep p:text("${t('checklist.keep.install.how')}")`);
		const app = await page.evaluate(async () => {
			const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!;
			const manifest = (await (await fetch(link.href)).json()) as {
				start_url: string;
				display: string;
				icons: { src: string; sizes: string }[];
			};
			const icons = await Promise.all(
				manifest.icons.map(async ({ src, sizes }) => [(await fetch(new URL(src, link.href))).status, sizes]),
			);
			return { start: new URL(manifest.start_url, link.href).href, display: manifest.display, icons };
		});
		expect(app.start).toBe(`${page.site.origin}/`);
		expect(app.display).toBe('standalone');
		expect(app.icons.every(([status]) => status === 200)).toBe(true);
		expect(app.icons.map(([, sizes]) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
	},
);

journey('a reminder goes into the calendar before browsers may forget the list', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await openKeep(page);
	await page.click(page.locator('.keep').getByRole('button', { key: 'checklist.keep.calendar.save' }));
	const { name, text } = await page.download();
	expect(name).toBe('beian-reminder.ics');
	const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
	const rule = event.getFirstPropertyValue('rrule') as ICAL.Recur;
	expect([rule.freq, rule.interval]).toEqual(['DAILY', 5]);
	expect(rule.count).toBeGreaterThan(5);
	expect(event.getFirstPropertyValue('description')).toContain('/checklist/');
});
