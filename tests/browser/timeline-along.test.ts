/** What can be taken along from the timeline: the system's share sheet, the code, the calendar. */
import ICAL from 'ical.js';
import { encode } from 'uqr';
import { describe, expect } from 'vitest';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { dayText, patternOf, t } from './harness/translate.ts';
import { unfold } from './timeline-steps.ts';

const plan = '?v=1&start=2026-12-01&order=first&subject=personal&province=zj';
const failed = `.tl-along .ui-notice:text("${t('timeline.failed')}")`;

/** Opens a plan in a browser whose share sheet answers as told; what it was given is kept in the page. */
async function openWithSheet(page: Page, answer: 'taken' | 'AbortError' | 'NotAllowedError' | 'no sheet') {
	await page.puppeteer.evaluateOnNewDocument((how) => {
		Reflect.deleteProperty(Navigator.prototype, 'share');
		if (how === 'no sheet') return;
		navigator.share = (data) => {
			document.documentElement.dataset['given'] = JSON.stringify(data);
			return how === 'taken' ? Promise.resolve() : Promise.reject(new DOMException(how, how));
		};
	}, answer);
	await page.open(`/timeline/${plan}`);
	await page.sees(`.tl-along button:text("${t('timeline.qr')}")`);
}

/** What the sheet was given, once it was opened. */
const given = async (page: Page) =>
	JSON.parse(await page.until('the sheet', () => document.documentElement.dataset['given'])) as ShareData;

/** The plan's link as the page prints it. */
const link = (page: Page) => page.evaluate(() => document.querySelector('.tl-print-link')!.textContent);

describe('the share sheet', () => {
	const chromium = { engines: ['chromium'] } as const;

	journey(
		'gets the dates and the link, each once',
		async (page) => {
			await openWithSheet(page, 'taken');
			await page.click(`.tl-along button:text("${t('ui.share')}")`);
			const { title, text, url } = await given(page);
			expect(url).toBe(await link(page));
			expect(url).toContain('start=2026-12-01');
			expect(title).toMatch(patternOf('timeline.title', { result: t('timeline.result.first') }));
			expect(text).toContain(t('timeline.lead.start', { start: dayText('2026-12-01') }));
			expect(text).toMatch(patternOf('timeline.message.odds'));
			expect(text).not.toContain('http');
			await expect.poll(() => page.visible(failed)).toBe(false);
		},
		chromium,
	);

	journey(
		'may be closed without a word',
		async (page) => {
			await openWithSheet(page, 'AbortError');
			await page.click(`.tl-along button:text("${t('ui.share')}")`);
			await given(page);
			// What it answers has been dealt with by the time something else has been drawn.
			await page.click(`.tl-along button:text("${t('timeline.qr')}")`);
			await page.sees('.tl-qr svg');
			expect(await page.visible(failed)).toBe(false);
		},
		chromium,
	);

	journey(
		'that is refused says so, and copying still works',
		async (page) => {
			await openWithSheet(page, 'NotAllowedError');
			await page.click(`.tl-along button:text("${t('ui.share')}")`);
			await page.sees(failed);
			await page.click(`.tl-along button:text("${t('timeline.copy')}")`);
			await page.sees(`.tl-along button:text("${t('ui.copied')}")`);
			expect(await page.clipboard()).toContain(await link(page));
		},
		chromium,
	);

	journey(
		'is not offered where there is none',
		async (page) => {
			await openWithSheet(page, 'no sheet');
			expect(await page.count('.tl-along .ui-actions button')).toBe(4);
			expect(await page.visible(`.tl-along button:text("${t('ui.share')}")`)).toBe(false);
		},
		chromium,
	);
});

describe('the code', () => {
	journey('carries the link that the page prints, and goes when it is asked for again', async (page) => {
		await page.open(`/timeline/${plan}`);
		await page.click(`.tl-along button:text("${t('timeline.qr')}")`);
		await page.sees('.tl-qr svg');
		const drawn = await page.evaluate(() => {
			const code = document.querySelector('.tl-qr svg')!;
			return { box: code.getAttribute('viewBox'), d: code.querySelector('path')!.getAttribute('d') };
		});
		const { data, size } = encode(await link(page), { border: 2 });
		const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
		expect(drawn.box).toBe(`0 0 ${size} ${size}`);
		expect([...drawn.d!.matchAll(/M(\d+ \d+)h1v1h-1z/g)].map(([, place]) => place)).toEqual(dark);
		await page.click(`.tl-along button:text("${t('timeline.qr')}")`);
		await page.misses('.tl-qr svg');
	});

	journey('takes its place at once, and not when it is made', async (page) => {
		await page.open(`/timeline/${plan}`);
		await page.sees(`.tl-along button:text("${t('timeline.qr')}")`);
		await page.evaluate(() => {
			const { dataset } = document.documentElement;
			new MutationObserver(() => {
				const code = document.querySelector<HTMLElement>('.tl-qr');
				if (code) dataset['height'] ??= String(code.offsetHeight);
			}).observe(document.querySelector('.tl-along')!, { childList: true });
		});
		await page.click(`.tl-along button:text("${t('timeline.qr')}")`);
		await page.sees('.tl-qr svg');
		const heights = await page.evaluate(() => [
			Number(document.documentElement.dataset['height']),
			document.querySelector<HTMLElement>('.tl-qr')!.offsetHeight,
		]);
		expect(heights[0]).toBe(heights[1]);
		expect(heights[0]).toBeGreaterThan(200);
	});

	journey('is of the plan as it is now', async (page) => {
		await page.open('/timeline/');
		await page.click(`.tl-along button:text("${t('timeline.qr')}")`);
		await page.sees('.tl-qr svg');
		const path = () => page.evaluate(() => document.querySelector('.tl-qr path')?.getAttribute('d') ?? '');
		const before = await path();
		await unfold(page, 'inputs');
		await page.click(`label:text("${t('timeline.returns.some', { count: 2 })}")`);
		await expect.poll(async () => (await link(page)).includes('returns=2')).toBe(true);
		await expect.poll(path).not.toBe(before);
	});
});

describe('in WeChat', () => {
	journey(
		'the calendar says how to get it, and what to do instead',
		async (page) => {
			await page.puppeteer.setUserAgent({
				userAgent: `${await page.evaluate(() => navigator.userAgent)} MicroMessenger/8.0.50`,
			});
			await page.open(`/timeline/${plan}`);
			await page.click(`.tl-along button:text("${t('timeline.ics')}")`);
			await page.sees(`.ui-notice:text("${t('timeline.send.wechat')}")`);
			await page.sees('.tl-qr svg');
			await page.click(`.ui-notice button:text("${t('timeline.send.copyLink')}")`);
			await page.sees(`.ui-notice button:text("${t('ui.copied')}")`);
			expect(await page.clipboard()).toBe(await link(page));
		},
		{ engines: ['chromium'] },
	);
});

describe('the calendar', () => {
	/** Ids of the events in the calendar file that the page makes. A second download of one name would not be told apart. */
	const uids = async (page: Page) => {
		await page.sees('.tl-along');
		await page.evaluate(() => {
			const create = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (file: Blob) => {
				void file.text().then((text) => {
					document.documentElement.dataset['file'] = text;
				});
				return create(file);
			};
		});
		await page.click(`.tl-along button:text("${t('timeline.ics')}")`);
		const text = await page.until('the file', () => document.documentElement.dataset['file']);
		const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		return events.map((event) => String(event.getFirstPropertyValue('uid')));
	};

	/** Another person's browser: nothing stored. A page with a tool would write back what it knows as it is left. */
	const forget = async (page: Page) => {
		await page.open('/faq/');
		await page.evaluate(() => {
			localStorage.clear();
		});
	};

	journey('holds plans of two people side by side, and each again as the same', async (page) => {
		await page.open('/timeline/');
		const mine = await uids(page);
		await page.reload();
		expect(await uids(page)).toEqual(mine);

		await forget(page);
		await page.open('/timeline/');
		const theirs = await uids(page);
		expect(theirs).toHaveLength(mine.length);
		expect(theirs.filter((uid) => mine.includes(uid))).toEqual([]);
	});

	journey('has the same events for everyone who was sent a plan', async (page) => {
		await page.open(`/timeline/${plan}`);
		const first = await uids(page);
		await forget(page);
		await page.open(`/timeline/${plan}`);
		expect(await uids(page)).toEqual(first);
	});
});
