/** The tools in the states that they have, for people who see little, use no mouse, or print. */
import { expect } from 'vitest';
import type { ToolId } from '../../src/content-model/vocabulary.ts';
import { chooseCase, openChecklist, openKeep, tick, writeNote } from './checklist-steps.ts';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { saveData } from './offline/save-data.ts';
import { smallTargets, walkByKeyboard } from './keyboard-walk.ts';
import { unfold } from './timeline-steps.ts';
import { axe, colourRules, isAwake, overflowing } from './walk.ts';

type States = Record<string, (page: Page) => Promise<void>>;

/** How each tool comes to each of its states, in this order, on one page. */
const tools: Record<ToolId, States> = {
	checklist: {
		open: openChecklist,
		filled: async (page) => {
			await chooseCase(page, 'first', 'company');
			await tick(page, 'decide-agent');
			await writeNote(page, 'phone', typed('等法务'));
			await page.sees('#task-phone .task-note');
		},
		shared: async (page) => {
			await openKeep(page);
			await page.sees('.keep-qr svg');
		},
		error: async (page) => {
			await page.press('Escape');
			await page.open('/checklist/?resume');
			await page.sees('.ui-notice-error');
		},
	},
	'site-name': {
		open: async (page) => {
			await page.open('/site-name/');
			await page.exists('.sn[data-opened]');
		},
		filled: async (page) => {
			await page.fill('#sn-name', typed('一页旧书'));
			await page.sees('.sn-answer .ui-notice-ok');
			await page.click(`button:text("${t('site-name.keep')}")`);
			await page.sees('.sn-candidate');
		},
		error: async (page) => {
			await page.fill('#sn-name', typed('中国编程论坛'));
			await page.sees('.sn-findings');
		},
	},
	timeline: {
		open: async (page) => {
			await page.open('/timeline/');
			await page.sees('[data-ready="true"]');
		},
		filled: async (page) => {
			await unfold(page, 'steps');
			await page.click(`.tl-tick-box:text("${titleOf('stages/account')}")`);
			await page.sees('.tl-step-done .ui-input');
		},
		shared: async (page) => {
			await page.open('/timeline/?v=1&start=2026-12-01&order=first&subject=personal&province=zj');
			await page.sees('[data-ready="true"] .tl-lead');
		},
		error: async (page) => {
			await page.open('/timeline/?v=1&start=2026-02-30&subject=personel');
			await page.sees('.ui-notice');
		},
	},
	decide: {
		open: async (page) => {
			await page.open('/decide/');
			await page.sees('[data-question="what"]');
		},
		filled: async (page) => {
			await page.open('/decide/?v=1&a=website.mainland.domain.unfiled.personal.free.plain');
			await page.sees('.decision-title');
		},
		error: async (page) => {
			await page.open('/decide/?v=1&a=website.elsewhere');
			await page.sees(`.ui-notice:text("${t('decision.linkDamaged')}")`);
		},
	},
	messages: {
		open: async (page) => {
			await page.open('/messages/');
			await isAwake(page);
		},
		filled: async (page) => {
			await page.fill('textarea', typed('您好，由“张三”发起的网站的新增网站已提交，请做短信核验'));
			await page.sees('.messages-answer [data-message]');
		},
		error: async (page) => {
			await page.fill('textarea', typed('请缴纳备案年审费980元，点击 http://miit-beian.top/a'));
			await page.sees('.messages-fraud h2');
		},
	},
	precheck: {
		open: async (page) => {
			await page.open('/precheck/');
			await page.exists('.pc[data-opened]');
		},
		filled: async (page) => {
			await page.type('[data-field="subjectName"] input', typed('小满烘焙有限公司'));
			await page.sees('[data-field="subjectName"] .pc-none');
		},
		error: async (page) => {
			await page.type('[data-field="subjectNumber"] input', '91440101MA5EXMP861');
			await page.sees('[data-field="subjectNumber"] .pc-error');
		},
		papers: async (page) => {
			await page.click('[data-more="papers"] > summary');
			await page.sees('.pc-papers');
		},
	},
	'footer-code': {
		open: async (page) => {
			await page.open('/footer-code/');
			await isAwake(page);
		},
		filled: async (page) => {
			await page.fill('.footer-field input', typed('粤ICP备2024012345号'));
			await page.sees('.footer-code');
		},
		error: async (page) => {
			await page.fill('.footer-field input', typed('粤ICP备2024O12345号'));
			await page.sees('.footer-part mark');
		},
	},
};

const nothing = { axe: [], targets: [], keyboard: [] };

for (const [tool, states] of Object.entries(tools)) {
	journey(
		`${tool}: in every state axe finds nothing in either theme, targets are large enough, the focus is always seen`,
		async (page) => {
			const found: Record<string, unknown> = {};
			for (const [state, come] of Object.entries(states)) {
				await come(page);
				const axeBy: string[] = [];
				for (const [theme, rules] of [['dark', colourRules], ['light']] as const) {
					await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
					axeBy.push(...(await axe(page, rules)).map((problem) => `${theme}: ${problem}`));
				}
				const isDialog = await page.evaluate(() => document.querySelector('dialog[open]') !== null);
				found[state] = {
					axe: axeBy,
					targets: await smallTargets(page),
					// A shared plan and an error are walked with few stops more; each walk takes seconds.
					keyboard:
						isDialog || ['open', 'filled'].includes(state)
							? await walkByKeyboard(page, isDialog ? 'dialog[open]' : 'body')
							: [],
				};
			}
			expect(found).toEqual(Object.fromEntries(Object.keys(states).map((state) => [state, nothing])));
		},
		{ engines: ['chromium'] },
	);
}

const printed: States = {
	'the checklist, nothing answered': openChecklist,
	'the checklist of a case': async (page) => {
		await chooseCase(page, 'first', 'company');
		await tick(page, 'decide-agent');
	},
	'the timeline': async (page) => {
		await page.open('/timeline/?v=1&start=2026-12-01&order=first&subject=personal&province=zj');
		await page.sees('[data-ready="true"] .tl-lead');
	},
	'a name with its findings': async (page) => {
		await page.open('/site-name/');
		await page.exists('.sn[data-opened]');
		await page.fill('#sn-name', typed('中国编程论坛'));
		await page.sees('.sn-findings');
	},
	'a decision': (page) => tools.decide['filled']!(page),
	'a message': async (page) => {
		await page.open('/messages/');
		await isAwake(page);
		await tools.messages['filled']!(page);
	},
	'a footer': async (page) => {
		await page.open('/footer-code/');
		await isAwake(page);
		await tools['footer-code']['filled']!(page);
	},
	'a page of the guide': (page) => page.open('/procedure/fill/'),
	'the home page': (page) => page.open('/'),
};

/** Words that are too pale where a printer leaves all grounds out; axe counts the grounds. */
const paleOnPaper = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		const contrastWithWhite = (colour: string) => {
			canvas.fillStyle = 'white';
			canvas.fillRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
				const share = part / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05);
		};
		const saysItself = (one: Element) =>
			[...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
		return [...document.body.querySelectorAll<HTMLElement>('*:not(script, style, noscript)')]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }) && saysItself(one))
			.filter((one) => {
				const { color, printColorAdjust } = getComputedStyle(one);
				return printColorAdjust !== 'exact' && contrastWithWhite(color) < 4.5;
			})
			.map((one) => `pale on paper: ${one.className} “${one.textContent?.trim().slice(0, 20)}”`);
	});

journey(
	'on paper axe finds nothing, from either theme, no word is pale, and nothing runs over the edge',
	async (page) => {
		const found: Record<string, string[]> = {};
		for (const [state, come] of Object.entries(printed)) {
			await come(page);
			await isAwake(page);
			await page.puppeteer.emulateMediaType('print');
			for (const theme of ['dark', 'light']) {
				await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
				const problems = [...(await axe(page)), ...(await overflowing(page)), ...(await paleOnPaper(page))];
				if (problems.length > 0) found[`${state}, ${theme}`] = problems;
			}
			await page.puppeteer.emulateMediaType('screen');
		}
		expect(found).toEqual({});
	},
	{ needs: ['print-media'] },
);

journey(
	'a page of the guide, the home page and the search show the focus wherever it goes',
	async (page) => {
		const found: Record<string, string[]> = {};
		for (const path of ['/', '/before/need/']) {
			await page.open(path);
			await isAwake(page);
			found[path] = await walkByKeyboard(page);
		}
		await page.press('Control+k');
		await page.sees('.search-questions');
		found['search'] = await walkByKeyboard(page, 'site-search dialog');
		expect(found).toEqual({ '/': [], '/before/need/': [], search: [] });
	},
	{ engines: ['chromium'] },
);

journey(
	'the bar at the bottom covers nothing that has the focus',
	async (page) => {
		// Where data is dear it asks at once.
		await page.puppeteer.evaluateOnNewDocument(saveData);
		await page.open('/timeline/');
		await page.sees('offline-bar [data-part="save"]');
		expect(await walkByKeyboard(page)).toEqual([]);
	},
	{ engines: ['chromium'], offline: true },
);
