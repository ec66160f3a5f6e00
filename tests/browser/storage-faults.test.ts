/**
 * What can go wrong with the browser's storage, against what a person sees, what still works, and what is
 * kept. Each row is one fault; each tool that stores goes through it.
 */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import {
	answer,
	box,
	chooseCase,
	leaveProvinceOpen,
	listIsThere,
	openChecklist,
	switchFiling,
	tick,
} from './checklist-steps.ts';
import { documentVersion } from '../../src/stores/document.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { unfold } from './timeline-steps.ts';

const firstRelease = readFileSync(new URL('../stores/fixtures/filing-v1.json', import.meta.url), 'utf8');
/** All that a browser held which used release 0.2. */
const release02 = readFileSync(new URL('../stores/fixtures/storage-0.2.json', import.meta.url), 'utf8');
const key = 'beian:filing:main';

const goodName = typed('一页旧书');
const twice = t('timeline.returns.some', { count: 2 });

/** How each tool is used, and where its work shows. All of them store through the same documents. */
const tools = {
	checklist: {
		path: '/checklist/',
		opened: '.checklist[data-opened]',
		use: async (page: Page) => {
			if (!(await page.visible('#checklist-today'))) await chooseCase(page, 'first', 'personal');
			await tick(page, 'decide-agent');
		},
		shows: (page: Page) => page.until('the tick', isTicked, box('decide-agent')),
	},
	timeline: {
		path: '/timeline/',
		opened: '.tl[data-ready="true"]',
		use: async (page: Page) => {
			await unfold(page, 'inputs');
			await page.click(`.tl-inputs label:text("${twice}")`);
		},
		shows: (page: Page) => page.sees(`[data-fold="inputs"] summary:text("${twice}")`),
	},
	'site-name': {
		path: '/site-name/',
		opened: '.sn[data-opened]',
		use: async (page: Page) => {
			await page.fill('#sn-name', goodName);
			await page.sees('.sn-answer');
			await page.click(`button:text("${t('site-name.keep')}")`);
		},
		shows: (page: Page) => page.sees(`.sn-candidates li:text("${goodName}")`),
	},
};
type Tool = keyof typeof tools;
const all = Object.keys(tools) as Tool[];

function isTicked(selector: string) {
	const [, css, words] = /^(.*?)(?::text\("(.*)"\) (.*))?$/.exec(selector)!;
	if (words === undefined) return document.querySelector<HTMLInputElement>(selector)?.checked;
	const found = [...document.querySelectorAll(css!)].find((one) => one.textContent.includes(words));
	return found?.querySelector('input')?.checked;
}

async function open(page: Page, tool: Tool) {
	await page.open(tools[tool].path);
	await page.exists(tools[tool].opened);
}

const sees = (page: Page, key: string) => page.sees(`.ui-notice-title:text("${t(key)}")`);
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name) ?? '', key);
/** Stores something before any tool is open. */
async function put(page: Page, text: string) {
	await page.open('/404.html');
	await page.evaluate((name, value) => localStorage.setItem(name, value), key, text);
}

/**
 * Storage as some browsers have it, before any script of the page runs. The server puts it in, since not
 * every engine lets a test do that; without the offline worker, whose pages would not hold it.
 */
const broken = (storage: string) => `
location ~ ^/((checklist|timeline|site-name|footer-code|messages|decide)/)?index\\.html$ {
	brotli_static off;
	gzip_static off;
	sub_filter "<head>" '<head><script src="/fault.js"></script>';
}
location = /fault.js {
	default_type text/javascript;
	return 200 'delete Navigator.prototype.serviceWorker; Object.defineProperty(window, "localStorage", { get() { ${storage} } });';
}
`;

/**
 * Faults that come with the browser: every tool says the sentence and works for the visit. They are played, so
 * that it matters little in which engine; Firefox refuses and fills up for real further below.
 */
const browserFaults = {
	'absent, as in some built-in browsers': {
		storage: 'return null',
		says: 'storage.blocked',
		at: 'once',
		engines: ['chromium'],
	},
	'blocked, so that asking for it throws': {
		storage: 'throw new DOMException("denied", "SecurityError")',
		says: 'storage.blocked',
		at: 'once',
		engines: ['chromium', 'webkit'],
	},
	'without room for anything, as private mode in old Safari': {
		storage:
			'return { length: 0, key: () => null, getItem: () => null, removeItem() {}, setItem() { throw new DOMException("full", "QuotaExceededError") } }',
		says: 'storage.full',
		at: 'first change',
		engines: ['chromium', 'webkit'],
	},
} as const;

for (const [fault, { storage, says, at, engines }] of Object.entries(browserFaults)) {
	journey(
		`storage is ${fault}: each tool says so, and works for the visit`,
		async (page) => {
			for (const tool of all) {
				await open(page, tool);
				if (at === 'once') await sees(page, says);
				else if (tool === 'checklist') {
					// The notice pushes down what a second answer is aimed at: a person sees it come.
					await answer(page, 'order', 'first');
					await sees(page, says);
					await answer(page, 'subject', 'personal');
					await leaveProvinceOpen(page);
				}
				await tools[tool].use(page);
				await tools[tool].shows(page);
				await sees(page, says);
			}
			for (const theme of ['dark', 'light']) {
				await page.evaluate(() => {
					document.querySelector<HTMLDetailsElement>('header details.menu')!.open = true;
				});
				await page.select('header starlight-theme-select select', theme);
				await expect.poll(() => page.attribute('html', 'data-theme')).toBe(theme);
			}
		},
		{ nginx: broken(storage), engines },
	);
}

journey(
	'where storage is blocked the home page is that of whoever comes first, says so, and hands a message over; tools that keep only the situation say so too',
	async (page) => {
		await page.open('/decide/');
		await page.sees(page.locator('.ui-storage').byKey('storage.situation'));
		await page.open('/');
		await page.sees('.door.go');
		await page.sees('.doors .blocked');
		expect(await page.visible('.returning')).toBe(false);
		const message = typed('初审未通过，网站名称不合格');
		await page.fill('[data-hand-over] textarea', message);
		await page.click('[data-hand-over] button');
		await page.arrives('/messages/');
		await expect.poll(() => page.value('.messages-paste textarea')).toBe(message);
		await page.sees(page.locator('.ui-storage').byKey('storage.situation'));
	},
	{
		nginx: broken(browserFaults['blocked, so that asking for it throws'].storage),
		engines: ['chromium', 'webkit'],
	},
);

/**
 * The page in a sandbox, whose storage the browser really refuses. Its parts come with headers of their own,
 * since a sandboxed page is of no origin.
 */
const sandbox = `
location = /checklist/index.html { add_header Content-Security-Policy "sandbox allow-scripts"; }
location ~ ^/(_astro|pagefind)/ { add_header Access-Control-Allow-Origin "*"; }
`;

journey(
	'storage is really refused by the browser: the list says so and works for the visit',
	async (page) => {
		// Other parts of the page may want what a sandbox refuses.
		page.expectComplaint(/./);
		await openChecklist(page);
		const problem = await page.evaluate(() => {
			try {
				return String(localStorage.length);
			} catch (error) {
				return (error as Error).name;
			}
		});
		expect(problem).toBe('SecurityError');
		await sees(page, 'storage.blocked');
		await tools.checklist.use(page);
		await page.sees(page.locator('.checklist-tools').byKey('checklist.overall', { done: 1 }));
	},
	{ nginx: sandbox, needs: ['sandbox'], offline: true },
);

journey('storage is full: each tool says so, keeps on, and stores once there is room', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	for (const tool of all) {
		await open(page, tool);
		await page.evaluate(() => {
			for (let size = 4_000_000, index = 0; size >= 1;) {
				try {
					localStorage.setItem(`filler${index}`, 'x'.repeat(size));
					index += 1;
				} catch {
					size = Math.floor(size / 2);
				}
			}
		});
		await tools[tool].use(page);
		await sees(page, 'storage.full');
		await tools[tool].shows(page);
		await page.evaluate(() => {
			for (const name of Object.keys(localStorage))
				if (name.startsWith('filler')) localStorage.removeItem(name);
		});
		// Leaving is the last chance to store, and there is room again.
		await open(page, tool);
		await tools[tool].shows(page);
		await page.misses('.ui-notice-error');
	}
});

journey('what cannot be read is told by each tool, kept as it was, and can be saved', async (page) => {
	const damaged = firstRelease.slice(0, 200);
	for (const tool of all) {
		await put(page, damaged);
		await open(page, tool);
		await sees(page, 'storage.damaged');
		await tools[tool].use(page);
		await tools[tool].shows(page);
		const aside = await page.evaluate(() =>
			Object.entries(localStorage).filter(([name]) => name.startsWith('beian:aside:')),
		);
		expect(aside.map(([, text]: [string, string]) => text)).toEqual([damaged]);
		await page.sees(`.ui-notice .ui-button:text("${t('storage.save')}")`);
		// Chromium would write a second file of this name over the first.
		if (tool === 'site-name') {
			await page.click(`.ui-notice .ui-button:text("${t('storage.save')}")`);
			expect((await page.download()).text).toBe(damaged);
		}
		// The new work is stored beside it.
		await open(page, tool);
		await sees(page, 'storage.damaged');
		await tools[tool].shows(page);
		await page.evaluate(() => localStorage.clear());
	}
});

journey(
	'a version that no release ever wrote is set aside like damage',
	async (page) => {
		await put(page, JSON.stringify({ version: 0, entries: {} }));
		await openChecklist(page);
		await sees(page, 'storage.damaged');
		await tools.checklist.use(page);
		await tools.checklist.shows(page);
	},
	{ engines: ['chromium'] },
);

journey('what the first release stored is read by each tool, without a word', async (page) => {
	await put(page, firstRelease);
	await openChecklist(page);
	await expect.poll(() => page.checked(box('account'))).toBe(true);
	await expect.poll(() => page.text('#task-phone .task-note')).toBe(typed('等法务'));
	await expect.poll(() => page.count('.ui-notice')).toBe(0);
	await open(page, 'timeline');
	await unfold(page, 'inputs');
	await expect.poll(() => page.getByLabel({ key: 'timeline.start' }).inputValue()).toBe('2025-12-01');
	await unfold(page, 'steps');
	await page.sees('.tl-step-done .ui-input');
	await open(page, 'site-name');
	await page.sees(`.sn-candidates li:text("${typed('杭州某某')}")`);
	expect(JSON.parse(await stored(page))).toEqual(JSON.parse(firstRelease));
});

journey(
	'what release 0.2 stored is read by home and by each tool, with both filings, without a word',
	async (page) => {
		await page.open('/404.html');
		await page.evaluate((text) => {
			for (const [name, value] of Object.entries(JSON.parse(text) as Record<string, string>))
				localStorage.setItem(name, value);
		}, release02);
		await page.open('/');
		await page.sees('.returning [data-part="next"]');
		await openChecklist(page);
		await expect.poll(() => page.checked(box('account'))).toBe(true);
		await expect.poll(() => page.count('.ui-notice')).toBe(0);
		await open(page, 'timeline');
		await unfold(page, 'steps');
		await page.sees('.tl-step-done .ui-input');
		await switchFiling(page, 'fmx2ray5c');
		await expect.poll(() => page.evaluate(() => document.querySelectorAll('.case-parts > b').length)).toBe(3);
		await switchFiling(page, 'main');
		await open(page, 'site-name');
		await page.sees(`.sn-candidates li:text("${typed('一炉面包')}")`);
		expect(JSON.parse(await stored(page))).toEqual(
			JSON.parse((JSON.parse(release02) as Record<string, string>)[key]!),
		);
	},
);

journey('what a newer release stored is shown by each tool, told, and not changed', async (page) => {
	const newer = JSON.stringify({ ...(JSON.parse(firstRelease) as object), version: documentVersion + 1 });
	await put(page, newer);
	await open(page, 'checklist');
	await sees(page, 'storage.newer');
	await page.click('#task-decide-agent .task-tick');
	await open(page, 'timeline');
	await sees(page, 'storage.newer');
	await tools.timeline.use(page);
	await open(page, 'site-name');
	await sees(page, 'storage.newer');
	await tools['site-name'].use(page);
	await page.open('/footer-code/');
	await sees(page, 'storage.newer');
	await open(page, 'checklist');
	await expect.poll(() => page.checked(box('account'))).toBe(true);
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(false);
	expect(await stored(page)).toBe(newer);
});

journey('storage is cleared in the middle: what is on the screen is stored again', async (page) => {
	for (const tool of all) {
		await open(page, tool);
		await tools[tool].use(page);
		await tools[tool].shows(page);
		await page.evaluate(() => localStorage.clear());
		await open(page, tool);
		await tools[tool].shows(page);
	}
});

journey('two tools in two tabs write one filing, and nothing is lost', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	const other = await page.newTab();
	await open(other, 'timeline');
	await tools.timeline.use(other);
	await page.front();
	await tools.checklist.use(page);
	await other.front();
	await open(other, 'site-name');
	await tools['site-name'].use(other);
	await page.front();
	await page.reload();
	await listIsThere(page);
	await tools.checklist.shows(page);
	await open(page, 'timeline');
	await tools.timeline.shows(page);
	await open(page, 'site-name');
	await tools['site-name'].shows(page);
});

journey(
	'a page that comes back from the history shows what was done since, and loses nothing',
	async (page) => {
		await openChecklist(page);
		await tools.checklist.use(page);
		await open(page, 'site-name');
		await tools['site-name'].use(page);
		await page.evaluate((name) => {
			const document = JSON.parse(localStorage.getItem(name)!) as { entries: Record<string, unknown> };
			document.entries['task.check-province'] = { value: { state: 'done' }, at: Date.now() };
			localStorage.setItem(name, JSON.stringify(document));
		}, key);
		await page.back();
		await page.arrives('/checklist/');
		await listIsThere(page);
		await tools.checklist.shows(page);
		await page.until('the tick made elsewhere', isTicked, box('check-province'));
		await page.forward();
		await page.arrives('/site-name/');
		await tools['site-name'].shows(page);
	},
);
