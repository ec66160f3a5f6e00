import ICAL from 'ical.js';
import { describe, expect } from 'vitest';
import { chooseCase, openChecklist, switchFiling, tick } from './checklist-steps.ts';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { dayOfYearText, dayText, patternOf, shortDayText, t } from './harness/translate.ts';
import { unfold } from './timeline-steps.ts';

const plan = '?v=1&start=2026-12-01&order=first&subject=personal&province=zj';
const ready = '[data-ready="true"]';
const lead = '.tl-lead';
/** What the answer begins with for a plan that starts on a day, `YYYY-MM-DD`. */
const startOn = (day: string) => t('timeline.lead.start', { start: shortDayText(day) });
const startingOn = (day: string) => `${lead}:text("${startOn(day)}")`;

/** Sets a date field as the browser's own picker does. */
async function pick(page: Page, label: string, value: string) {
	await page.sees(`label:text("${label}")`);
	await page.evaluate(
		(text, wanted) => {
			const found = [...document.querySelectorAll('label')].find((one) => one.textContent.includes(text));
			const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
			field.value = wanted;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			field.dispatchEvent(new FocusEvent('blur'));
		},
		label,
		value,
	);
}

/** What is stored of the visitor's filing, once it says something; it is written when the lock is free. */
const stored = (page: Page, something: string) =>
	page.until(
		`${something} to be stored`,
		(wanted) => {
			const text = localStorage.getItem('beian:filing:main') ?? '';
			return text.includes(wanted) && text;
		},
		something,
	);

/** Another clock and zone; Chromium alone lets itself be told both. */
async function at(page: Page, moment: string, zone: string) {
	await page.puppeteer.emulateTimezone(zone);
	await page.puppeteer.evaluateOnNewDocument((now) => {
		const Real = Date;
		const ahead = now - Real.now();
		globalThis.Date = class extends Real {
			constructor(...given: unknown[]) {
				if (given.length === 0) super(Real.now() + ahead);
				else super(...(given as [number]));
			}
			static override now() {
				return Real.now() + ahead;
			}
		} as DateConstructor;
	}, Date.parse(moment));
}

describe('an own plan', () => {
	journey('is kept, and is the same after a restart', async (page) => {
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'inputs');
		await pick(page, t('timeline.start'), '2027-03-01');
		await page.sees(startingOn('2027-03-01'));
		const said = await page.text(lead);
		await page.restart();
		await page.open('/timeline/');
		await page.sees(startingOn('2027-03-01'));
		await expect.poll(() => page.text(lead)).toBe(said);
	});

	journey('takes no day that cannot be, and keeps what it had', async (page) => {
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'inputs');
		await pick(page, t('timeline.start'), '2027-03-01');
		await page.sees(startingOn('2027-03-01'));
		const outside = page.locator('[role="alert"]', { hasText: { key: 'timeline.date.outside' } });
		for (const year of ['1800', '3000']) {
			await pick(page, t('timeline.start'), `${year}-01-01`);
			await page.sees(outside);
			await expect.poll(() => page.text(lead)).toContain(startOn('2027-03-01'));
			// The next one's complaint is its own.
			await pick(page, t('timeline.start'), '2027-03-01');
			await page.misses(outside);
		}
		await page.click(`label:text("${t('timeline.mode.backwards')}")`);
		await page.sees(`${lead}:text("${t('timeline.target.missing')}")`);
		await pick(page, t('timeline.target'), '2020-01-01');
		await page.sees(page.locator('[role="alert"]', { hasText: { key: 'timeline.target.past' } }));
		await pick(page, t('timeline.target'), '2035-03-01');
		await page.sees(page.locator(lead, { hasText: { key: 'timeline.latest' } }));
		await expect
			.poll(() => page.text(lead))
			.toMatch(patternOf('timeline.latest', { target: dayOfYearText('2035-03-01') }));
	});

	journey('follows what is marked as done', async (page) => {
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'steps');
		await page.click(`.tl-tick-box:text("${titleOf('stages/account')}")`);
		await page.sees('.tl-step-done .ui-input');
		await stored(page, 'task.account');
		await page.reload();
		await page.sees(ready);
		await unfold(page, 'steps');
		await page.sees('.tl-step-done .ui-input');
		await page.click(`.tl-tick-box:text("${titleOf('stages/account')}")`);
		await page.until('no step done', () => document.querySelector('.tl-step-done') === null);
	});

	journey('marks and shows the same acts as the list', async (page) => {
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'steps');
		await page.click(`.tl-tick-box:text("${titleOf('stages/account')}")`);
		await stored(page, 'task.account');
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await page.until('the tick in the list', () =>
			Boolean(document.querySelector<HTMLInputElement>('#task-account input')?.checked),
		);
		await tick(page, 'buy-server');
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'steps');
		await page.until('both marks', () => document.querySelectorAll('.tl-step-done').length === 2);
	});

	journey('says in a fold how sure three dates are, each later than the one before', async (page) => {
		await page.open(`/timeline/${plan}`);
		await page.sees(lead);
		expect(await page.count('.tl-odds')).toBe(0);
		await page.click('[data-fold="odds"] > summary');
		await page.sees('.tl-odds');
		const said = await page.evaluate(() =>
			[...document.querySelectorAll('.tl-odds > div')].map((one) => ({
				date: one.querySelector('strong')!.textContent,
				share: Number.parseInt(one.querySelector('dd > small')!.textContent),
			})),
		);
		expect(said.map(({ share }) => share)).toEqual([50, 80, 95]);
		const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
		/** Without the year, which a date of another one has. */
		const monthAndDay = (date: string) => numbersIn(date).slice(-2);
		const days = said.map(({ date }) => {
			const [month, day] = monthAndDay(date);
			// The plan begins in December.
			return ((month! + 1) % 12) * 31 + day!;
		});
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(new Set(days).size).toBe(3);
		// The range of the answer ends with the date that 80 in 100 keep.
		expect(numbersIn(await page.text('.tl-range'))).toEqual(
			expect.arrayContaining(monthAndDay(said[1]!.date)),
		);
	});

	journey('can be filled in by keyboard alone', async (page) => {
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'inputs');
		await page.sees('.tl-inputs input');
		await page.evaluate(() => document.querySelector<HTMLElement>('.tl-inputs input')!.focus());
		await page.press('ArrowRight');
		await page.sees(`${lead}:text("${t('timeline.target.missing')}")`);
		await page.press('ArrowLeft');
		await page.sees('.tl-range');
		const reached = await page.evaluate(() => document.activeElement?.getAttribute('type'));
		expect(reached).toBe('radio');
	});

	journey('goes into a calendar as a file that another parser reads', async (page) => {
		await page.open(`/timeline/${plan}`);
		await page.sees(ready);
		await page.click(`button:text("${t('timeline.ics')}")`);
		await page.sees('.tl-along .ui-notice-ok');
		const { name, text } = await page.download();
		expect(name).toBe('beian-timeline.ics');
		const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		expect(events.length).toBeGreaterThan(10);
		expect(text.replaceAll(/\r\n /g, '')).toContain(`/timeline/${plan}`);
	});
});

describe('a shared plan', () => {
	journey('is shown as it is and never touches the own one until it is taken', async (page) => {
		await page.open('/timeline/');
		await page.sees(ready);
		await unfold(page, 'inputs');
		await pick(page, t('timeline.start'), '2027-03-01');
		await page.sees(startingOn('2027-03-01'));
		const before = await stored(page, '2027-03-01');

		await page.open(`/timeline/${plan}&returns=1&from=singlemessage`);
		await page.sees(`.tl-shared:text("${t('timeline.shared')}")`);
		await expect.poll(() => page.text(lead)).toContain(startOn('2026-12-01'));
		await unfold(page, 'steps');
		await page.sees('.tl-steps');
		expect(await page.count('.tl-steps input')).toBe(0);
		await expect.poll(() => page.evaluate(() => document.title)).toMatch(patternOf('timeline.title'));
		expect(await stored(page, '2027-03-01')).toBe(before);

		await page.click(`button:text("${t('timeline.shared.leave')}")`);
		await page.sees(startingOn('2027-03-01'));
		await expect.poll(() => page.evaluate(() => location.search)).toBe('');

		await page.open(`/timeline/${plan}&returns=1`);
		await page.click(`button:text("${t('timeline.shared.adopt')}")`);
		// What is there, and what would change, before anything does.
		await page.sees('dialog .case-offer');
		expect(await stored(page, '2027-03-01')).toBe(before);
		await page.click(`dialog .case-offer-acts button:text("${t('case.change.replace')}")`);
		await page.sees('.case-undo .ui-notice');
		await expect.poll(() => page.text(lead)).toContain(startOn('2026-12-01'));
		await page.click('.case-undo .ui-button');
		await page.sees(startingOn('2027-03-01'));

		await page.open(`/timeline/${plan}&returns=1`);
		await page.click(`button:text("${t('timeline.shared.adopt')}")`);
		await page.click('dialog .case-offer-acts .ui-button-next');
		await page.sees('.case-switch');
		await expect.poll(() => page.text(lead)).toContain(startOn('2026-12-01'));
		await switchFiling(page, 'main');
		await page.sees(startingOn('2027-03-01'));
	});

	journey('that is mangled says what was read and what was not', async (page) => {
		await page.open('/timeline/?v=1&start=2026-02-30&subject=personel&province=zj&%zz=1');
		await page.sees(`.tl-shared:text("${titleOf('provinces/zj')}")`);
		const problems = await page.text('.tl-shared .ui-notice');
		expect(problems).toMatch(patternOf('plan.problem.not-a-date', { value: '2026-02-30' }));
		expect(problems).toMatch(patternOf('plan.problem.unknown-value', { value: 'personel' }));
		expect(problems).toContain(t('plan.problem.unreadable', { value: '%zz=1' }));
		await page.sees(`.tl-answer:text("${t('timeline.noStart')}")`);
	});

	journey(
		'says the same on both sides of the date line',
		async (page) => {
			const said = async (zone: string) => {
				await page.puppeteer.emulateTimezone(zone);
				await page.open(`/timeline/${plan}`);
				await page.sees('.tl-along');
				await page.exists('.tl-chart');
				return page.text('.tl');
			};
			await at(page, '2026-11-24T06:30:00Z', 'America/Los_Angeles');
			const west = await said('America/Los_Angeles');
			expect(west).toContain(startOn('2026-12-01'));
			expect(await said('Pacific/Kiritimati')).toBe(west);
		},
		{ engines: ['chromium'] },
	);

	journey(
		'comes back as the same link from another profile and zone',
		async (page) => {
			await at(page, '2026-11-24T06:30:00Z', 'America/Los_Angeles');
			await page.open(`/timeline/${plan}&cal=2026`);
			await page.click(`button:text("${t('timeline.shared.adopt')}")`);
			await page.until('the own plan', () => document.querySelector('[data-fold="inputs"]') !== null);
			// The own plan of before stands there for a frame.
			const link = () => page.evaluate(() => document.querySelector('.tl-print-link')!.textContent);
			await expect.poll(async () => new URL(await link()).search).toBe(`${plan}&cal=2026`);
		},
		{ engines: ['chromium'] },
	);
});

describe('the clock', () => {
	for (const [moment, day] of [
		['2026-12-31T15:59:30Z', '2026-12-31'],
		['2026-12-31T16:00:30Z', '2027-01-01'],
	] as const) {
		journey(
			`is that of Shanghai at New Year: ${moment}`,
			async (page) => {
				await at(page, moment, 'America/Los_Angeles');
				await page.open('/timeline/');
				await page.sees(`.tl-agenda h2:text("${dayText(day)}")`);
			},
			{ engines: ['chromium'] },
		);
	}

	journey(
		'gives the SMS its deadline to the minute, and says when it has passed',
		async (page) => {
			const moment = (day: string, time: string) => t('case.sms.moment', { date: dayText(day), time });
			await at(page, '2026-11-24T06:30:00Z', 'Pacific/Kiritimati');
			await page.open('/timeline/');
			await page.sees(ready);
			await unfold(page, 'steps');
			await page.click(`.tl-tick-box:text("${titleOf('stages/submit')}")`);
			await page.sees('[data-sms="asked"]');
			// One tap says when it came.
			await page.click('[data-sms] [data-came="hourAgo"]');
			await page.sees('[data-sms="running"]');
			await expect.poll(() => page.text('.case-left')).toMatch(/^\D*23\D+0\D*$/);
			await page.sees(`[data-sms]:text("${moment('2026-11-25', '13:30')}")`);
			await page.click('[data-sms] [data-act="change"]');
			await page.click('[data-sms] [data-act="other"]');
			const set = (value: string) =>
				page.evaluate((wanted) => {
					const field = document.querySelector<HTMLInputElement>('.case-moment input')!;
					field.value = wanted;
					field.dispatchEvent(new Event('change', { bubbles: true }));
				}, value);
			await set('2026-11-24T14:31');
			await page.sees(`.case-moment [role="alert"]:text("${t('case.sms.future')}")`);
			await set('2026-11-24T09:20');
			await page.sees(`[data-sms]:text("${moment('2026-11-25', '9:20')}")`);
			await set('2026-11-23T14:29');
			await page.sees(`[data-sms="over"]:text("${moment('2026-11-24', '14:29')}")`);
		},
		{ engines: ['chromium'] },
	);
});

describe('the page', () => {
	journey(
		'is a table of the stages without JavaScript',
		async (page) => {
			await page.open('/timeline/');
			await expect.poll(() => page.count('.stage-table tbody > tr')).toBe(14);
			// WebKitGTK drops the scripts and still counts as a browser with scripting.
			if (page.engine === 'webkit') return;
			await page.sees('main noscript p');
			await expect.poll(() => page.visible('.tl')).toBe(false);
		},
		{ needs: ['no-javascript'], preferences: { javascript: false } },
	);

	journey(
		'prints the answer, the picture and the link, and not the inputs',
		async (page) => {
			await page.open(`/timeline/${plan}`);
			await page.sees('.tl-along');
			await page.puppeteer.emulateMediaType('print');
			for (const part of ['.tl-lead', '.tl-line', '.tl-print-link']) {
				await expect.poll(() => page.visible(part), { message: part }).toBe(true);
			}
			for (const part of ['.tl-inputs', '.ui-actions'])
				await expect.poll(() => page.visible(part), { message: part }).toBe(false);
		},
		{ needs: ['print-media'] },
	);

	journey(
		'shows the same days as bars and as a line, in which nothing runs into anything on a phone',
		async (page) => {
			await page.open(`/timeline/${plan}`);
			await page.sees('.tl-chart-dates');
			const picture = await page.evaluate(() => {
				/** Days as a number; the plan begins in December. */
				const numbers = (text: string) =>
					[...text.matchAll(/(\d+)\D(\d+)\D/g)].map(
						([, month, date]) =>
							Date.UTC(month === '12' ? 2026 : 2027, Number(month) - 1, Number(date)) / 86_400_000,
					);
				const names = [...document.querySelectorAll('.tl-chart-names > li')];
				const bars = [...document.querySelectorAll('.tl-chart .tl-bar')];
				return [...document.querySelectorAll('.tl-chart-dates > li')].map((dates, index) => ({
					name: names[index]!.textContent,
					printed: dates.textContent.match(/\d+\D\d+\D/g)!,
					days: numbers(dates.textContent),
					ends: ['.tl-bar-main', '.tl-bar-tail'].flatMap(
						(part) => bars[index]!.querySelector(part)?.getBoundingClientRect().right ?? [],
					),
				}));
			});
			expect(picture.length).toBeGreaterThan(10);
			// A bar ends at the end of the day that is printed beside it: over all bars a day is equally wide.
			const points = picture.flatMap(({ days, ends }) =>
				days.map((day, index) => ({ day, x: ends[index]! })),
			);
			const [first, last] = [
				points.reduce((a, b) => (a.day < b.day ? a : b)),
				points.reduce((a, b) => (a.day > b.day ? a : b)),
			];
			const width = (last.x - first.x) / (last.day - first.day);
			expect(width).toBeGreaterThan(2);
			for (const { day, x } of points)
				expect(Math.abs(x - first.x - (day - first.day) * width)).toBeLessThan(width / 2);

			await page.viewport(375, 812);
			await page.misses('.tl-chart');
			await page.sees('.tl-line');
			const line = await page.evaluate(() =>
				[...document.querySelectorAll('.tl-line > li')].map((stop) => ({
					text: (stop as HTMLElement).innerText,
					parts: [...stop.children].map((part) => {
						const { top, bottom, left, right } = part.getBoundingClientRect();
						return { top, bottom, left, right, isCut: part.scrollWidth > part.clientWidth + 1 };
					}),
				})),
			);
			for (const { name, printed } of picture) {
				const stop = line.find(({ text }) => text.includes(name!));
				for (const date of printed) expect(stop?.text, name!).toContain(date);
			}
			let below = 0;
			for (const { text, parts } of line) {
				const [when, what] = parts;
				expect(when!.right, text).toBeLessThanOrEqual(what!.left);
				expect(
					parts.some(({ isCut }) => isCut),
					text,
				).toBe(false);
				expect(Math.min(when!.top, what!.top), text).toBeGreaterThanOrEqual(below);
				expect(what!.right, text).toBeLessThanOrEqual(375);
				below = Math.max(when!.bottom, what!.bottom);
			}
		},
	);

	/** Loads the page once more and waits until its last part is there. Gives the layout shift on the way. */
	async function shiftOfReload(page: Page, last: string): Promise<number> {
		await page.puppeteer.evaluateOnNewDocument(() => {
			new PerformanceObserver((list) => {
				for (const shift of list.getEntries()) {
					const sum = Number(document.documentElement.dataset['shift'] ?? 0);
					document.documentElement.dataset['shift'] = String(
						sum + (shift as never as { value: number }).value,
					);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.reload();
		await page.sees('.tl-along');
		await page.sees(last);
		return page.evaluate(
			() =>
				new Promise<number>((tell) => {
					// What has been shifted by now is told after the next frame.
					requestAnimationFrame(() =>
						setTimeout(() => tell(Number(document.documentElement.dataset['shift'] ?? 0))),
					);
				}),
		);
	}

	journey(
		'does not move while saved answers arrive',
		async (page) => {
			await page.open('/timeline/');
			await page.sees(ready);
			await unfold(page, 'inputs');
			await pick(page, t('timeline.start'), '2027-03-01');
			await page.click(`label:text("${t('timeline.returns.some', { count: 2 })}")`);
			expect(await shiftOfReload(page, '.tl-along')).toBeLessThan(0.001);
		},
		{ engines: ['chromium'] },
	);

	journey(
		'does not move where steps are done and the SMS clock runs, on a phone',
		async (page) => {
			await page.viewport(375);
			await at(page, '2026-11-24T06:30:00Z', 'Asia/Shanghai');
			await page.open('/timeline/');
			await page.sees(ready);
			await unfold(page, 'steps');
			await page.click(`.tl-tick-box:text("${titleOf('stages/submit')}")`);
			await page.click('[data-sms] [data-came="justNow"]');
			await page.sees('[data-sms="running"]');
			expect(await shiftOfReload(page, '[data-sms="running"]')).toBeLessThan(0.001);
		},
		{ engines: ['chromium'] },
	);

	journey('keeps the place of who ticks the step that starts the SMS clock', async (page) => {
		await page.open('/timeline/');
		const tick = `.tl-tick-box:text("${titleOf('stages/submit')}")`;
		await page.sees(ready);
		await unfold(page, 'steps');
		await page.sees(tick);
		await page.evaluate((title) => {
			for (const box of document.querySelectorAll('.tl-tick-box')) {
				if (!box.textContent.includes(title)) continue;
				box.querySelector('input')!.focus();
				box.classList.add('ticked-by-test');
			}
		}, titleOf('stages/submit'));
		await page.press('Space');
		await page.sees('[data-sms="asked"]');
		const reached = await page.evaluate(() => ({
			isSame: document.activeElement?.closest('.ticked-by-test') !== null,
			isTicked: (document.activeElement as HTMLInputElement).checked,
		}));
		expect(reached).toEqual({ isSame: true, isTicked: true });
	});
});
