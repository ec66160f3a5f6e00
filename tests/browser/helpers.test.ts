import { expect } from 'vitest';
import { answer, chooseCase, openChecklist } from './checklist-steps.ts';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { isAwake } from './walk.ts';
import { tabTo } from './keyboard-walk.ts';

/** Everything that the page could have kept: storage of both kinds, and its address. */
const kept = (page: Page) =>
	page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));

journey('/decide/ by keyboard alone: answers, a changed answer, and on to the checklist', async (page) => {
	// WebKit writes an error for a page that was being fetched ahead when the person went on.
	page.expectComplaint(/Fetch API cannot load .* due to access control checks/);
	await page.open('/decide/');
	await isAwake(page);
	// What it is, where it lies, how it is opened, whether it was filed, who files, who pays, what is shown: the first answer of each.
	for (const question of ['what', 'where', 'address', 'filed', 'subject', 'pay', 'content']) {
		await page.sees(`[data-question="${question}"]`);
		await tabTo(page, `[data-question="${question}"] input[type="radio"]`);
		await page.press('Space');
		await tabTo(page, '.case-go button');
		await page.press('Enter');
	}
	await page.sees('.decision-tool[data-state="done"]');
	const title = await page.text('.decision-title');
	await expect.poll(() => page.text('.decision-result [role="status"]')).toBe(title);
	await page.arrives('/decide/?v=1&a=website.mainland.domain.unfiled.personal.free.plain');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('decision-result');

	// Back to "how it is opened": another answer there changes the verdict and keeps those that follow.
	await page.click('.decision-given summary');
	await page.click('[data-answered="address"] button');
	await tabTo(page, '[data-question="address"] input[type="radio"]');
	await page.press('ArrowDown');
	await tabTo(page, '.case-go button');
	await page.press('Enter');
	await page.arrives('/decide/?v=1&a=website.mainland.port.unfiled.personal.free.plain');
	expect(await page.text('.decision-title')).not.toBe(title);

	await tabTo(page, '.decision-next a[href="/checklist/"]');
	await page.press('Enter');
	await page.arrives('/checklist/');
	const stored = await kept(page);
	expect(stored).toMatch(/first.*personal/);
	expect(stored).toMatch(/profile\.preapproval/);
});

journey(
	'on a phone the last answer of /decide/ brings the result and its button into the first screen',
	async (page) => {
		await page.viewport(375, 812);
		await page.open('/decide/?v=1&a=website.mainland.domain.unfiled.personal.free');
		await isAwake(page);
		await page.click('[data-question="content"] .case-row:has(input[value="plain"])');
		await page.sees('.decision-tool[data-state="done"]');
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('decision-result');
		const places = await page.evaluate(() => ({
			title: document.querySelector('.decision-title')!.getBoundingClientRect().toJSON() as DOMRect,
			button: document
				.querySelector('.decision-next .ui-button')!
				.getBoundingClientRect()
				.toJSON() as DOMRect,
		}));
		expect(places.title.top).toBeGreaterThanOrEqual(0);
		expect(places.title.bottom).toBeLessThan(812);
		expect(places.button.bottom).toBeLessThan(812);
	},
);

journey(
	'/decide/ follows who files when another tab changes it, and keeps what was answered here',
	async (page) => {
		const answered = '/decide/?v=1&a=website.mainland.domain.unfiled';
		const subject = () => page.attribute('[data-answered="subject"]', 'data-value');
		await page.open(answered);
		await page.sees('[data-question="subject"]');
		const tool = await page.newTab();
		await openChecklist(tool);
		await chooseCase(tool, 'first', 'personal');

		// Who files is known now: the next question is there, and can be answered.
		await page.front();
		await page.click('[data-question="pay"] .case-row:has(input[value="free"])');
		await page.arrives(`${answered}.personal.free`);

		await tool.front();
		await answer(tool, 'subject', 'company');
		await page.front();
		await page.arrives(`${answered}.company.free`);
		await expect.poll(subject).toBe('company');

		// It still follows after a reload, when its address holds all answers.
		await page.reload();
		await page.arrives(`${answered}.company.free`);
		await tool.front();
		await answer(tool, 'subject', 'personal');
		await page.front();
		await page.arrives(`${answered}.personal.free`);

		// What is answered here stands.
		await page.click('[data-answered="subject"] button');
		await page.click('[data-question="subject"] .case-row:has(input[value="foreign-company"])');
		await page.arrives(`${answered}.foreign-company.free`);
		await page.evaluate(() => {
			addEventListener('storage', () => document.body.classList.add('told'));
		});
		await tool.front();
		await answer(tool, 'subject', 'company');
		await page.front();
		await page.until('word of the change', () => document.body.classList.contains('told'));
		await page.arrives(`${answered}.foreign-company.free`);
		await expect.poll(subject).toBe('foreign-company');
	},
);

journey(
	'/decide/ asks who files in the words of the situation, and its strip answers it too',
	async (page) => {
		const answered = '/decide/?v=1&a=website.mainland.domain.unfiled';
		await page.open(answered);
		await page.sees('[data-question="subject"] .case-row:has(input[value="organization"])');
		const words = await page.text('[data-question="subject"] .case-row:has(input[value="shop"])');
		await answer(page, 'subject', 'individual-business');
		await page.arrives(`${answered}.shop`);
		await page.sees('[data-question="pay"]');
		expect(words).toContain(await page.text('.case-strip .case-parts'));
	},
);

journey('the result of /decide/ opens from its link, and a broken link says so', async (page) => {
	await page.open('/decide/?v=1&a=website.overseas');
	await page.sees(`.decision-title:text("${titleOf('decisions/verdict-overseas')}")`);
	await page.misses('.ui-notice');
	// The sources are those of the result, and are numbered as its marks are.
	await page.click('.sources > summary');
	const marks = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.result.shown .cite')].map((mark) => {
			const source = document.querySelector<HTMLLIElement>(mark.getAttribute('href')!);
			return { isSeen: source?.checkVisibility(), number: source?.value ?? 0, label: mark.ariaLabel! };
		}),
	);
	expect(marks).not.toEqual([]);
	for (const { isSeen, number, label } of marks) {
		expect(isSeen, label).toBe(true);
		expect(label.startsWith(t('fact.cite', { number })), `${label} is number ${number}`).toBe(true);
	}
	await page.open('/decide/?v=1&a=website.elsewhere');
	await page.sees(`.ui-notice:text("${t('decision.linkDamaged')}")`);
	await page.sees('[data-question="where"]');
});

journey('a message by keyboard alone: found, masked, not kept', async (page) => {
	await page.open('/messages/');
	await isAwake(page);
	await tabTo(page, 'textarea');
	await page.type(
		'textarea',
		typed(
			'【工信部备案系统】验证码：482913，您好，由“张三”发起的“小站”网站的新增网站已提交，联系 13812345678 ',
		),
	);
	await page.sees('.reason[data-message="sms-check-due"] mark');
	await expect.poll(() => page.value('textarea')).toMatch(/：•{6}，/);
	expect(await page.text('main')).not.toMatch(/482913|13812345678/);
	expect(await kept(page)).not.toMatch(typed(/482913|13812345678|张三|小站/));
	await tabTo(page, '.reason a[href="/rejections/sms-check-due/"]');
	await page.press('Enter');
	await page.arrives('/rejections/sms-check-due/');
	await page.open('/messages/');
	await page.reload();
	await page.sees('textarea');
	await expect.poll(() => page.value('textarea')).toBe('');
	expect(await page.text('main')).not.toMatch(typed(/张三/));
});

journey(
	'a message is read for the case at hand: the first step of one’s own kind, and the page of one’s province',
	async (page) => {
		await page.open('/messages/');
		await isAwake(page);
		await page.type('textarea', typed('单位备案不可以跨省备案'));
		const card = page.locator('.reason[data-message="cross-province-unit"]');
		const first = () => card.getByText({ key: 'messages.first' }).count();
		await card.waitFor();
		// Whose it is, is not known: both kinds are told what they do first, and all provinces are a way on.
		expect(await first()).toBe(2);
		expect(await card.locator('[data-act="province"]').getAttribute('href')).toBe('/provinces/');
		await answer(page, 'subject', 'personal');
		await expect.poll(first).toBe(1);
		await answer(page, 'province', 'zj');
		await expect
			.poll(() => card.locator('[data-act="province"]').getAttribute('href'))
			.toBe('/provinces/zj/');
		const own = await card.innerText();
		await answer(page, 'subject', 'company');
		await expect.poll(() => card.innerText()).not.toBe(own);
		expect(await first()).toBe(1);
	},
);

journey(
	'a rejection with three reasons, handed over on a phone: each its card with its clause and a way on, the deadline as a date, the text folded away, the answer in sight with the focus',
	async (page) => {
		const message = typed(
			'初审未通过：1、网站名称不符合要求，个人网站不能包含“工作室”；2、域名所有者与备案主体不一致，请先过户域名；3、证件照片不清晰。请在3个工作日内修改。',
		);
		await page.viewport(375, 812);
		await page.open('/');
		await page.fill('[data-hand-over] textarea', message);
		await page.click('[data-hand-over] button');
		await page.arrives('/messages/');
		await page.sees(page.getByRole('heading', { key: 'messages.count', values: { count: 3 } }));
		await expect
			.poll(() =>
				page.evaluate(() =>
					[...document.querySelectorAll<HTMLElement>('.reason')].map((card) => [
						card.dataset['message'],
						card.querySelector('blockquote')!.textContent.length < 60,
						card.querySelectorAll('a[href^="/"]').length > 0,
					]),
				),
			)
			.toEqual([
				['site-name-rejected', true, true],
				['domain-owner-mismatch', true, true],
				['photo-not-clear', true, true],
			]);
		// A date, on a weekday: three working days from today never end on a day off.
		expect(await page.attribute('[data-due]', 'data-due')).toMatch(/^\d+$/);
		expect(await page.visible('textarea')).toBe(false);
		const places = await page.evaluate(() => ({
			heading: document.querySelector('.messages-count')!.getBoundingClientRect().bottom,
			card: document.querySelector('.reason')!.getBoundingClientRect().top,
			focus: document.activeElement?.className,
		}));
		expect(places).toMatchObject({ focus: 'messages-answer' });
		expect(places.heading).toBeLessThan(500);
		expect(places.card).toBeLessThan(650);

		await page.click('[data-act="whole"]');
		await page.sees('textarea');
		expect(await page.value('textarea')).toBe(message);
		await page.click('[data-act="clear"]');
		await page.misses('.reason');
		await page.sees('.messages-list');
	},
);

journey(
	'a message that is a fraud is warned of before all else; markup in it stays text; clearing puts all back',
	async (page) => {
		await page.open('/messages/');
		await isAwake(page);
		const before = await page.text('.messages-list');
		await page.type(
			'textarea',
			typed(
				'请缴纳备案年审费980元，点击 http://miit-beian.top/a <img src=/x onerror="document.title=1"><b>急</b>',
			),
		);
		await page.sees(`.messages-fraud h2:text("${titleOf('fraud-signs/asks-money')}")`);
		await page.sees(`.messages-fraud h2:text("${titleOf('fraud-signs/look-alike')}")`);
		await page.sees('.reason, .messages-answer .ui-notice');
		const isFirst = await page.evaluate(() => {
			const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
			return top('.messages-fraud') < top('.reason, .messages-answer .ui-notice');
		});
		expect(isFirst).toBe(true);
		await expect
			.poll(() => page.evaluate(() => document.querySelectorAll('main .messages-answer img').length))
			.toBe(0);
		await page.click('[data-act="clear"]');
		await page.misses('.messages-fraud');
		await page.sees('.messages-list');
		expect(await page.text('.messages-list')).toBe(before);
		await expect.poll(() => page.count('.messages-answer [data-message]')).toBe(0);
	},
);

journey('a message that fits nothing says so and leads to the search', async (page) => {
	await page.open('/messages/');
	await isAwake(page);
	await page.type('textarea', typed('买的二手空调坏了'));
	await page.sees('.messages-answer .ui-notice');
	await page.click('.messages-answer .ui-notice button');
	await page.sees('site-search dialog input');
	await expect.poll(() => page.value('site-search dialog input')).toContain(typed('二手'));
});

journey(
	'a message whose wordings do not come says so, and is found once they do',
	async (page) => {
		const paste = async () => {
			await isAwake(page);
			await page.type('textarea', typed('“小站”网站的新增网站已提交，请尽快完成短信核验'));
		};
		await page.open('/messages/');
		await isAwake(page);
		await page.site.stop();
		await paste();
		await page.sees(`.messages-answer .ui-notice:text("${t('messages.missing')}")`);
		expect(await page.visible(`.messages-answer .ui-notice:text("${t('messages.none')}")`)).toBe(false);
		await page.site.start();
		await page.click('.messages-answer .ui-notice button');
		// Firefox remembers that a script did not come: there the page is loaded anew.
		await page.until(
			'the answer, or the page anew',
			() =>
				document.querySelector('.messages-answer [data-message]') ??
				document.querySelector('textarea')?.value === '',
		);
		if ((await page.value('textarea')) === '') await paste();
		await page.sees('.reason[data-message="sms-check-due"]');
		await page.misses('.messages-answer .ui-notice');
	},
	// WebKitGTK never asks for them again.
	{ engines: ['chromium', 'firefox'] },
);

journey(
	'/footer-code/ by keyboard alone: a wrong number is shown, a right one gives the code',
	async (page) => {
		await page.open('/footer-code/');
		await isAwake(page);
		await tabTo(page, '.footer-field input');
		await page.type('.footer-field input', typed('粤ICP备2024O12345号-1'));
		await page.sees('.footer-part mark:text("O12345")');
		await page.misses('.footer-code');
		const [withSuffix, without] = typed(['粤ICP备2024012345号-1', '粤ICP备2024012345号']);
		await page.fill('.footer-field input', withSuffix);
		await page.sees(`.ui-notice:text("${t('footer.advice.guangdong-suffix')}")`);
		await page.sees(`.footer-code:text("${withSuffix}</a>")`);
		await tabTo(page, 'button', t('footer.use', { better: without }));
		await page.press('Enter');
		await page.misses('.ui-notice');
		await expect.poll(() => page.value('.footer-field input')).toBe(without);
		await page.click('label:text("React")');
		await page.sees('.footer-code:text("FilingNumbers")');
		await expect.poll(() => page.attribute('.footer-preview a', 'href')).toBe('https://beian.miit.gov.cn/');
	},
);

journey('/footer-code/ checks a pasted page without running it', async (page) => {
	const number = typed('浙ICP备2024012345号-1');
	await page.open('/footer-code/');
	await isAwake(page);
	await page.type(
		'.footer-check textarea',
		typed(
			`<base href="https://x.invalid/"><style>p{color:red}</style><p style="color:red">这是我的网站，写一些读书笔记。</p><img src="/x.png" onerror="document.title=1"><script>document.title=2</script><a href="http://www.miitbeian.gov.cn/">${number}</a>`,
		),
	);
	await page.sees(`.footer-finding-error:text("${t('footer.finding.icp-link-old')}")`);
	await page.sees(`.footer-finding-ok:text("${number}")`);
	await expect.poll(() => page.evaluate(() => document.title)).toContain(titleOf('docs/footer-code'));
	await expect.poll(() => page.evaluate(() => document.querySelectorAll('main img').length)).toBe(0);
	expect(await page.site.log()).not.toContain('x.png');
	expect(await kept(page)).not.toContain('2024012345');
});

journey(
	'the helpers are pages to read without JavaScript',
	async (page) => {
		await page.open('/decide/');
		await page.sees(`h2:text("${t('decision.allQuestions')}")`);
		await page.sees(`.result h3:text("${titleOf('decisions/verdict-port')}")`);
		await page.sees('.decision-static a[href="/before/need/"]');
		await expect.poll(() => page.count('input[type="radio"]')).toBe(0);
		await page.open('/messages/');
		await page.sees('.messages-list a[href="/rejections/sms-check-due/"]');
		await expect.poll(() => page.count('textarea')).toBe(0);
		await page.open('/footer-code/');
		await page.sees('.footer-static pre');
		await expect.poll(() => page.count('.footer-field')).toBe(0);
	},
	{
		needs: ['no-javascript', 'scripting-media'],
		preferences: { javascript: false },
	},
);
