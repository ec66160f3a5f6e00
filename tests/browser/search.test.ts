import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import { patternOf, t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { isAwake } from './walk.ts';

const field = '.search-head input';
const serverQuestion = typed('备案期间服务器能关吗');
const filing = typed('备案');
/** What stands in several sections of several pages. */
const words = typed('电子验证标识');

journey('a question is answered as it is typed, and opened by keyboard', async (page) => {
	await page.open('/');
	await page.click('.search-open');
	await page.sees('.search-questions');
	await page.type(field, serverQuestion);
	await page.sees('.search-result[href^="/procedure/progress/#"]');
	await page.sees('.search-result mark');
	await expect.poll(() => page.text('.search-status')).toMatch(patternOf('search.count'));
	await page.press('ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
	await page.arrives('/procedure/progress/');
});

journey('the shortcut opens the search on any page, and Escape gives the focus back', async (page) => {
	await page.open('/before/need/');
	await page.sees('.search-open:enabled');
	await page.press('/');
	await page.until('focus in the field', () => document.activeElement?.matches('.search-head input'));
	await page.type(field, filing);
	await page.press('Escape');
	await page.misses('dialog.search-dialog');
	await page.click('.search-open');
	await page.until('focus in the field again', () => document.activeElement?.matches('.search-head input'));
	await page.press('Escape');
	await page.until('focus on what opened it', () => document.activeElement?.matches('.search-open'));
	await page.press('Control+k');
	await page.until('focus in the field once more', () =>
		document.activeElement?.matches('.search-head input'),
	);
});

/** The dialog is closed, and its entry in the history is no longer the one at hand. */
const isLeft = () =>
	!document.querySelector('dialog.search-dialog[open]') &&
	(history.state as { search?: boolean } | null)?.search !== true;

journey('on a phone, going back closes the search and leaves the page as it was', async (page) => {
	await page.viewport(375, 812);
	await page.open('/');
	const plan = '/timeline/?v=1&start=2026-12-01&order=first&subject=personal&province=zj';
	await page.open(plan);
	await page.sees(`.tl-shared:text("${t('timeline.shared')}")`);
	await page.click('.search-open');
	await page.sees('.search-questions');
	await page.back();
	await page.until('the search to close', isLeft);
	await page.arrives(plan);
	await page.sees(`.tl-shared:text("${t('timeline.shared')}")`);
	await page.forward();
	await page.sees('.search-questions');
	// Loaded anew under the open search, it is open again: else going back would do nothing.
	await page.reload();
	await page.sees('.search-questions');
	await page.click('.search-close');
	await page.until('the search to close', isLeft);
	await page.arrives(plan);
	await page.back();
	await page.arrives('/');
});

journey('on a phone, a result takes the place of the search in the history', async (page) => {
	await page.viewport(375, 812);
	await page.open('/procedure/progress/');
	await page.click('.search-open');
	await page.type(field, serverQuestion);
	await page.sees('.search-result[href^="/procedure/progress/#"]');
	await page.click('.search-result');
	// On this very page.
	await page.until('the section', () => location.pathname === '/procedure/progress/' && location.hash !== '');
	await page.until('the search to close', isLeft);
	await page.click('.search-open');
	await page.fill(field, t('search.popular.3'));
	await page.sees('.search-result[href^="/after/footer/#"]');
	await page.press('Enter');
	await page.arrives('/after/footer/');
	expect(await page.visible('dialog.search-dialog')).toBe(false);
	await page.back();
	// The page that is left may have a section in its address too.
	await page.until(
		'the section again',
		() =>
			location.pathname === '/procedure/progress/' &&
			location.hash !== '' &&
			document.readyState === 'complete',
	);
	await page.until('no search', isLeft);
	await page.back();
	await page.until(
		'the page before',
		() => location.pathname === '/procedure/progress/' && location.hash === '',
	);
	await page.until('no search', isLeft);
});

journey(
	'results are as high before their excerpts come as after, so that nothing moves under a finger',
	async (page) => {
		// Two pages: one that is loaded anew under the open search opens it again by itself.
		for (const [path, width] of [
			['/about/', 375],
			['/glossary/', 1280],
		] as const) {
			await page.viewport(width, 812);
			await page.open(path);
			await page.click('.search-open');
			await page.type(field, filing);
			await page.sees('.search-list > ul .search-text mark');
			// A text that has not come yet is an empty one.
			const heights = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.search-list > ul .search-text')].flatMap((text) => {
					const filled = text.offsetHeight;
					text.replaceChildren();
					return [filled, text.offsetHeight];
				}),
			);
			expect(heights.length).toBeGreaterThan(4);
			expect(new Set(heights).size, heights.join(' ')).toBe(1);
		}
	},
);

journey('a popular question fills the field; what nobody wrote about leads to the tools', async (page) => {
	await page.open('/faq/');
	await page.click('.search-open');
	await page.click(`.search-questions button:text("${t('search.popular.1')}")`);
	await page.sees('.search-result');
	await page.fill(field, typed('螺蛳粉'));
	await page.sees(page.locator('.search-status', { hasText: { key: 'search.none' } }));
	await page.sees('.search-tools a');
});

journey(
	'every section that has the words is listed when it is asked for, and nothing of it is loaded before',
	async (page) => {
		await page.open('/about/');
		await page.click('.search-open');
		await page.type(field, words);
		await page.sees('.search-result mark');
		const isPagefindLoaded = () =>
			performance.getEntriesByType('resource').some(({ name }) => name.includes('/pagefind/'));
		expect(await page.evaluate(isPagefindLoaded)).toBe(false);
		await page.click('.search-all button');
		await page.sees(`.search-all .search-result mark:text("${words.slice(-2)}")`);
		expect(await page.text('.search-all p')).toMatch(patternOf('search.allCount', { words }));
		expect(await page.evaluate(isPagefindLoaded)).toBe(true);
		await page.fill(field, filing);
		await page.misses('.search-all .search-result');
		// Each letter brings a list of its own: the one for the whole word is meant.
		const all = page.locator('.search-all');
		await page.click(all.getByRole('button', { key: 'search.all', values: { words: filing }, exact: true }));
		await page.click(`.search-all > button:text("${t('search.allMore', { count: 10 })}")`);
		await page.until('ten more', () => document.querySelectorAll('.search-all .search-result').length === 20);
	},
);

journey(
	'a full-text search that cannot load says so, and the answers stay',
	async (page) => {
		await page.open('/about/');
		await page.click('.search-open');
		await page.type(field, words);
		await page.sees('.search-result mark');
		await page.site.stop();
		await page.click('.search-all button');
		await page.sees(`.search-all p:text("${t('search.allFailed')}")`);
		await page.sees('.search-result mark');
		await page.site.start();
	},
	{ engines: ['chromium', 'firefox'] },
);

journey('a text that no message fits is searched for', async (page) => {
	await page.open('/messages/');
	await isAwake(page);
	await page.type('textarea', typed('域名转移到别的注册商以后会怎样'));
	await page.click('.messages-answer .ui-notice button');
	await page.sees('dialog.search-dialog[open]');
	await page.sees('.search-result[href^="/after/transfer/#"]');
	expect(await page.value(field)).toContain(typed('注册商'));
});

journey('what is typed before the search is loaded is answered, pinyin and slips too', async (page) => {
	await page.open('/about/');
	await page.sees('.search-open:enabled');
	await page.press('/');
	await page.type(field, 'beian fuwuma');
	await page.sees('.search-result[href^="/procedure/prepare/#"]');
	await page.fill(field, typed('备岸要多久'));
	await page.sees('.search-result[href^="/procedure/overview/#"]');
});

journey('pasted error texts find their page', async (page) => {
	await page.open('/');
	await page.sees('.search-open:enabled');
	await page.press('/');
	await page.type(field, typed('您的网站未使用阿里云中国内地节点服务器，请尽快整改'));
	await page.until('the shell page', () =>
		document
			.querySelector('.search-result')
			?.getAttribute('href')
			?.match(/shell|unused-node/),
	);
});

journey(
	'a search that cannot load says so, keeps the page, and works after a retry',
	async (page) => {
		await page.open('/about/');
		await page.site.stop();
		await page.click('.search-open');
		await page.sees('.search-failed');
		// Whether the second try ends as the first did is told by the notice going and coming again.
		await page.evaluate(() => {
			const notice = document.querySelector<HTMLElement>('.search-failed')!;
			new MutationObserver(() => {
				if (!notice.hidden) notice.classList.add('told-again');
			}).observe(notice, { attributeFilter: ['hidden'] });
		});
		// Each time the page asks whether the server answers: one that hears of it only now would be loaded anew.
		await page.evaluate(() => {
			const { dataset } = document.documentElement;
			const ask = fetch;
			globalThis.fetch = async (...asked) => {
				dataset['asking'] = String(Number(dataset['asking'] ?? 0) + 1);
				try {
					return await ask(...asked);
				} finally {
					dataset['asking'] = String(Number(dataset['asking']) - 1);
				}
			};
		});
		await page.click('.search-failed button');
		await page.sees('.search-failed.told-again');
		await page.until('an answer, or none', () => document.documentElement.dataset['asking'] === '0');
		expect(await page.text('h1')).toBe(titleOf('docs/about'));
		await page.site.start();
		await page.click('.search-failed button');
		await page.until('the search, or the page anew', () =>
			document.querySelector('dialog[open]')
				? document.querySelector('.search-questions') !== null
				: document.readyState === 'complete',
		);
		if ((await page.count('dialog[open]')) === 0) await page.click('.search-open');
		await page.sees('.search-questions');
	},
	// WebKitGTK loads the page anew and then refuses the script again without asking the server for it; why is not known.
	{ engines: ['chromium', 'firefox'] },
);

const folder = mkdtempSync(join(tmpdir(), 'guide-search-'));
const missing = join(folder, 'missing');
afterAll(() => rmSync(folder, { recursive: true }));

journey(
	'a search whose index is missing is tried again with what was typed',
	async (page) => {
		page.expectComplaint(/404/);
		writeFileSync(missing, '');
		await page.open('/about/');
		await page.evaluate(() => (document.body.dataset['before'] = ''));
		await page.click('.search-open');
		await page.sees('.search-failed');
		await page.type(field, t('search.popular.3'));
		// The server answers: perhaps only this page has gone by.
		await page.click('.search-failed button');
		await page.until('the page anew', () => document.body.dataset['before'] === undefined);
		await page.sees('.search-failed');
		expect(await page.value(field)).toBe(t('search.popular.3'));

		await page.evaluate(() => (document.body.dataset['before'] = ''));
		rmSync(missing);
		await page.click('.search-failed button');
		await page.sees('.search-result[href^="/after/footer/#"]');
		expect(await page.visible('.search-failed')).toBe(false);
		expect(await page.evaluate(() => document.body.dataset['before']), 'the same page').toBe('');
	},
	{ nginx: `location ~ ^/_astro/search\\. { if (-f "${missing}") { return 404; } }` },
);

journey('Enter that an input method takes, as Safari tells of it, opens nothing', async (page) => {
	await page.open('/about/');
	await page.click('.search-open');
	await page.type(field, filing);
	await page.sees('.search-result');
	// WebKit itself closes a dialog at an Escape that a script has made.
	for (const key of ['Enter', 'ArrowDown', ...(page.engine === 'webkit' ? [] : ['Escape'])]) {
		const wasTaken = await page.evaluate((name) => {
			const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
			// WebKit takes no code from the one who makes an event.
			Object.defineProperty(event, 'keyCode', { value: 229 });
			return !document.activeElement!.dispatchEvent(event);
		}, key);
		expect(wasTaken, key).toBe(false);
	}
	await page.sees('dialog.search-dialog[open]');
	expect(await page.text('h1')).toBe(titleOf('docs/about'));
});

journey(
	'the results end above the keyboard of a phone',
	async (page) => {
		await page.viewport(375, 812);
		await page.open('/about/');
		await page.click('.search-open');
		await page.sees('.search-questions');
		await page.evaluate(() => {
			Object.defineProperty(visualViewport!, 'height', { value: 420 });
			visualViewport!.dispatchEvent(new Event('resize'));
		});
		await expect
			.poll(() =>
				page.evaluate(() => document.querySelector('.search-dialog')!.getBoundingClientRect().bottom),
			)
			.toBe(420);
	},
	{ engines: ['chromium', 'firefox'] },
);
