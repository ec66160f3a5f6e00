/** Reading Chinese, forced colours, no motion, and what a screen reader is told. */
import { expect } from 'vitest';
import { chooseCase, openChecklist, openKeep, tick } from './checklist-steps.ts';
import { titleOf } from './harness/content.ts';
import { patternOf } from './harness/translate.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { typed } from './harness/typed.ts';
import { isAwake } from './walk.ts';

journey(
	'prose has lines of at most 40 characters with room between them, in fonts that are there',
	async (page) => {
		for (const path of ['/before/need/', '/procedure/prepare/', '/faq/']) {
			await page.open(path);
			const texts = await page.evaluate(() =>
				[...document.querySelectorAll('.sl-markdown-content > p')].map((text) => {
					const { fontSize, lineHeight } = getComputedStyle(text);
					const size = parseFloat(fontSize);
					return { characters: text.clientWidth / size, height: parseFloat(lineHeight) / size };
				}),
			);
			expect(texts.length).toBeGreaterThan(0);
			expect(texts.filter(({ characters }) => characters > 40.5)).toEqual([]);
			expect(texts.filter(({ height }) => height < 1.7)).toEqual([]);
			expect(await page.evaluate(() => document.fonts.size)).toBe(0);
		}
	},
	{ engines: ['chromium'] },
);

journey(
	'with forced colours what is chosen and ticked differs from what is not',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await tick(page, 'decide-agent');
		const looksTheSame = (type: string) => {
			const look = (input: Element) => {
				const own = getComputedStyle(input);
				// The browser's own box or circle shows its state by itself.
				if (own.appearance !== 'none' && own.opacity !== '0' && input.clientWidth > 4) return 'its own';
				return [input, input.closest('label')!, input.nextElementSibling]
					.filter((one) => one !== null)
					.map((one) => {
						const { borderColor, borderWidth, backgroundColor, outline, forcedColorAdjust } =
							getComputedStyle(one);
						return [borderColor, borderWidth, backgroundColor, outline, forcedColorAdjust].join();
					})
					.join(' ');
			};
			const all = [...document.querySelectorAll(`.checklist input[type=${type}]`)].filter((one) =>
				one.closest('label')?.checkVisibility(),
			);
			const [on, off] = [
				all.find((one) => one.matches(':checked')),
				all.find((one) => !one.matches(':checked')),
			];
			return !on || !off || (look(on) === look(off) && look(on) !== 'its own');
		};
		expect(await page.evaluate(looksTheSame, 'checkbox'), 'a tick').toBe(false);
		// The answers of the situation.
		await page.click('.case-strip .case-quiet');
		await page.sees('.case-unfolded');
		expect(await page.evaluate(looksTheSame, 'radio'), 'an answer').toBe(false);
	},
	{ engines: ['chromium'], preferences: { forcedColors: true } },
);

journey(
	'for those who want no motion nothing moves',
	async (page) => {
		const moving = () =>
			page.evaluate(() =>
				document
					.getAnimations()
					.map((one) => (one as CSSAnimation).animationName)
					// Holds the list back until its script is there; moves nothing.
					.filter((name) => name !== 'case-held'),
			);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await tick(page, 'decide-agent');
		expect(await moving()).toEqual([]);
		await openKeep(page);
		expect(await moving()).toEqual([]);
		await page.open('/');
		await page.press('Control+k');
		await page.sees('site-search dialog input');
		expect(await moving()).toEqual([]);
	},
	{ engines: ['chromium'], preferences: { reducedMotion: true } },
);

journey(
	'the list is there to be read though its script never comes, also for those who want no motion',
	async (page) => {
		// Each script that is missing is complained of.
		page.expectComplaint(/./);
		await page.open('/checklist/');
		await page.sees('#task-decide-agent');
	},
	{
		engines: ['chromium'],
		preferences: { reducedMotion: true },
		nginx: 'location ~ \\.js$ { return 404; }',
	},
);

/** From now on, notes each thing that a screen reader is told. */
const listen = (page: Page) =>
	page.evaluate(() => {
		const said: string[] = [];
		Object.assign(globalThis, { said });
		const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off]), output';
		new MutationObserver((changes) => {
			const told = new Set(
				changes.map(({ target }) =>
					(target instanceof Element ? target : target.parentElement)?.closest(regions),
				),
			);
			for (const region of told) {
				const text = region?.textContent.trim();
				if (text) said.push(text);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
/** All that has been said once these words are, and whatever an act says twice has had the time for it. */
const heard = async (page: Page, words: RegExp) => {
	await page.until(
		`hearing ${words}`,
		(pattern) =>
			(globalThis as unknown as { said: string[] }).said.some((one) => new RegExp(pattern, 's').test(one)),
		words.source,
	);
	return page.evaluate(
		() =>
			new Promise<string[]>((tell) => {
				// What follows from a change is drawn, and said, in the frame after it.
				const afterFrames = (count: number) =>
					count === 0
						? tell((globalThis as unknown as { said: string[] }).said)
						: requestAnimationFrame(() => setTimeout(() => afterFrames(count - 1)));
				afterFrames(3);
			}),
	);
};

journey(
	'a screen reader is told once what an act has changed',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await listen(page);
		await tick(page, 'decide-agent');
		expect(await heard(page, patternOf('checklist.overall', { done: 1 }))).toHaveLength(1);

		await page.open('/site-name/');
		await page.exists('.sn[data-opened]');
		await page.click('#sn-name');
		await listen(page);
		await page.type('#sn-name', typed('中国编程论坛'));
		expect(await heard(page, patternOf('site-name.verdict.error'))).toHaveLength(1);

		await page.open('/decide/?v=1&a=website.mainland.domain.unfiled.personal.free.plain');
		await page.sees('.decision-title');
		await listen(page);
		await page.click(page.getByRole('button', { key: 'decision.copyLink' }));
		expect(await heard(page, patternOf('ui.copied'))).toHaveLength(1);

		await page.open('/messages/');
		await isAwake(page);
		await listen(page);
		// Pasted, as messages are, and not typed letter by letter.
		await page.evaluate((message) => {
			const field = document.querySelector('textarea')!;
			field.value = message;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, typed('【工信部备案系统】由“张三”发起的网站的新增网站已提交，请做短信核验'));
		expect(await heard(page, new RegExp(titleOf('rejections/sms-check-due')))).toHaveLength(1);
	},
	{ engines: ['chromium'] },
);
