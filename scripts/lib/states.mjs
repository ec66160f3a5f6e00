/**
 * What `npm run screenshots` looks at: each tool in the states that a visitor meets, beside every page as it is when it is
 * opened. To add a state, add a line: the address, what to call it, and what a person does to come there.
 *
 * Below, `circumstances`: home and each tool, begun, without a network, with storage blocked, in WeChat, with text twice as
 * large and in forced colours. They are taken only where a word asks for them: `npm run screenshots -- circumstances`.
 *
 * @typedef {object} State
 * @property {string} path where it begins, below the site's root
 * @property {string} name
 * @property {(page: import('puppeteer-core').Page, scheme: string) => Promise<void>} [before] what holds before it is opened
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [come] what leads to it
 */

/** A plan that is shared by its link. */
const plan = '?v=1&start=2026-12-01&order=first&subject=personal&province=zj';

/**
 * Comes back with a filing that is stored: the stored form of the first release, so that every later one reads it.
 *
 * @param {Record<string, unknown>} values by the names of what is stored
 * @returns {(page: import('puppeteer-core').Page) => Promise<void>}
 */
const comingBackWith = (values) => async (page) => {
	await page.evaluate((stored) => {
		const at = Date.now();
		const entries = Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, { value, at }]));
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
		// What home shows of it is written anew by the tools.
		localStorage.removeItem('beian:summary');
	}, values);
	const { pathname, search, origin } = new URL(page.url());
	if (pathname === '/') await page.goto(`${origin}/timeline/`, { waitUntil: 'networkidle0' });
	await page.goto(`${origin}${pathname}${search}`, { waitUntil: 'networkidle0' });
};

/** The day a number of days ago, `YYYY-MM-DD` in Shanghai. @param {number} days */
const daysAgo = (days) => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** A company's first filing in Guangdong, just begun. */
const company = {
	'profile.order': 'first',
	'profile.subject': 'company',
	'profile.province': 'gd',
	'profile.preapproval': [],
	'task.account': { state: 'done', date: daysAgo(6) },
	'plan.start': daysAgo(6),
};
const hasBegun = comingBackWith(company);

/** A person's first filing in Zhejiang, at its first task. */
const person = { 'profile.order': 'first', 'profile.subject': 'personal', 'profile.province': 'zj' };

/** @param {number} day the days since */
const done = (day) => ({ state: 'done', date: daysAgo(day) });

/** The same, handed in two days ago and waiting for the first review. */
const submitted = {
	...person,
	'plan.start': daysAgo(14),
	'task.account': done(14),
	'task.domain-realname': done(13),
	'task.domain-sync': done(9),
	'task.buy-server': done(12),
	'task.submit-review': done(2),
};
const isWaiting = comingBackWith(submitted);

/** The first review is over, and the SMS came an hour ago; or it is not known when. */
const verifying = { ...submitted, 'task.submit-review': done(5), 'plan.done.first-review': daysAgo(1) };
const hasSms = comingBackWith({
	...verifying,
	'plan.done.submit': daysAgo(0),
	'plan.sms': new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16),
});

/**
 * Presses one thing after the other.
 *
 * @param {string[]} selectors
 * @returns {(page: import('puppeteer-core').Page) => Promise<void>}
 */
const pressing =
	(...selectors) =>
	async (page) => {
		for (const selector of selectors) await page.locator(selector).click();
		await page.waitForNetworkIdle();
	};

/**
 * One after the other.
 *
 * @param {((page: import('puppeteer-core').Page) => Promise<void>)[]} acts
 * @returns {(page: import('puppeteer-core').Page) => Promise<void>}
 */
const doing =
	(...acts) =>
	async (page) => {
		for (const act of acts) await act(page);
	};

/** @param {string} question @param {string} value */
const answer = (question, value) =>
	`.case-asking [data-question="${question}"] .case-row:has(input[value="${value}"])`;

/** @param {import('puppeteer-core').Page} page */
const printed = async (page) => {
	await page.emulateMediaType('print');
	await page.locator('.paper').setVisibility('visible').wait();
};

/**
 * Enters a text into a field, and waits for what is said of it.
 *
 * @param {string} field a selector
 * @param {string} text
 * @param {string} answer a selector of what is said
 * @returns {(page: import('puppeteer-core').Page) => Promise<void>}
 */
const entering = (field, text, answer) => async (page) => {
	await page.locator(field).fill(text);
	await page.locator(answer).wait();
};

/** A return with three reasons and a time limit. */
const returned =
	'初审未通过：1、网站名称不符合要求，个人网站不能包含“工作室”；2、域名所有者与备案主体不一致；3、证件照片不清晰。请在3个工作日内修改。';

/** @type {State[]} */
export const states = [
	{ path: '', name: 'begun', come: comingBackWith(person) },
	{ path: '', name: 'waiting', come: isWaiting },
	{ path: '', name: 'SMS', come: hasSms },
	{ path: '', name: 'menu', come: pressing('.menu > summary') },
	{ path: 'checklist/', name: 'second question', come: pressing(answer('order', 'first')) },
	{
		path: 'checklist/',
		name: 'answered',
		come: pressing(answer('order', 'first'), answer('subject', 'personal'), answer('province', 'zj')),
	},
	{ path: 'checklist/', name: 'begun', come: hasBegun },
	{ path: 'checklist/', name: 'begun, personal', come: comingBackWith(person) },
	{
		path: 'checklist/',
		name: 'task open',
		come: doing(
			hasBegun,
			pressing('.checklist-phase:not([data-folded]) .task:not([hidden]) + .task:not([hidden]) .task-title'),
		),
	},
	{
		path: 'checklist/',
		name: 'stuck',
		come: doing(hasBegun, pressing('.checklist-focus [data-act="stuck"]')),
	},
	{ path: 'checklist/', name: 'waiting', come: isWaiting },
	{ path: 'checklist/', name: 'SMS', come: hasSms },
	{ path: 'checklist/', name: 'send', come: doing(hasBegun, pressing('.checklist-tools [data-act="keep"]')) },
	{ path: 'checklist/', name: 'more', come: doing(hasBegun, pressing('.checklist-tools [data-act="more"]')) },
	{ path: 'checklist/', name: 'situation', come: doing(hasBegun, pressing('.case-strip .case-quiet')) },
	{ path: 'checklist/', name: 'printed', come: doing(hasBegun, printed) },
	{ path: 'timeline/', name: 'begun', come: hasBegun },
	{ path: 'timeline/', name: 'waiting', come: isWaiting },
	{ path: 'timeline/', name: 'SMS', come: hasSms },
	{ path: 'timeline/', name: 'situation', come: doing(hasBegun, pressing('.case-strip .case-quiet')) },
	{ path: `timeline/${plan}`, name: 'shared plan' },
	{ path: 'site-name/', name: 'begun', come: hasBegun },
	{ path: 'site-name/', name: 'good', come: entering('#sn-name', '一页旧书', '.sn-answer') },
	{ path: 'site-name/', name: 'wrong', come: entering('#sn-name', '杭州烘焙工作室', '.sn-findings') },
	{
		path: 'site-name/',
		name: 'wrong, with candidates',
		come: doing(
			comingBackWith({
				...person,
				'candidate.a': { name: '一页旧书' },
				'candidate.b': { name: '山间手记' },
			}),
			entering('#sn-name', '杭州烘焙工作室', '.sn-findings'),
		),
	},
	{ path: 'precheck/', name: 'begun', come: hasBegun },
	{
		path: 'precheck/',
		name: 'wrong',
		come: entering('[data-field="subjectNumber"] input', '91440101MA5EXMP861', '.pc-finding'),
	},
	{ path: 'decide/?v=1&a=website.mainland.domain', name: 'half answered' },
	{ path: 'decide/?v=1&a=website.mainland.domain.unfiled.personal.free.plain', name: 'answered' },
	{ path: 'messages/', name: 'three reasons', come: entering('textarea', returned, '.reason') },
	{
		path: 'messages/',
		name: 'fraud',
		come: entering('textarea', '请缴纳备案年审费980元', '.messages-fraud h2'),
	},
	{ path: 'messages/', name: 'nothing found', come: entering('textarea', '买的二手空调坏了', '.ui-notice') },
	{
		path: 'footer-code/',
		name: 'filled',
		come: entering('.footer-field input', '粤ICP备2024012345号-1', '.footer-code'),
	},
	{
		path: 'footer-code/',
		name: 'wrong',
		come: entering('.footer-field input', '粤ICP备2024O12345号', '.footer-part'),
	},
	{ path: 'no-such-page/', name: 'not there' },
];

const tools = [
	'checklist/',
	'timeline/',
	'site-name/',
	'precheck/',
	'messages/',
	'decide/?v=1&a=website.mainland.domain',
	'footer-code/',
];

/**
 * Loads the page again without a network, once the whole site is kept.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function goOffline(page) {
	await page.waitForFunction(
		() =>
			new Promise((say) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = ({ data }) => say(data.whole);
				const { controller } = navigator.serviceWorker;
				if (controller) controller.postMessage({ ask: 'state' }, [port2]);
				else say(false);
			}),
		{ polling: 250 },
	);
	await page.setOfflineMode(true);
	await page.reload({ waitUntil: 'networkidle0' });
	// The network of the worker is still there: the page is told again.
	await page.evaluate(() => globalThis.dispatchEvent(new Event('offline')));
	await page.locator('offline-bar [data-part="gone"]').wait();
}

/** @type {Omit<State, 'path'>[]} */
const around = [
	{ name: 'offline', come: doing(hasBegun, goOffline) },
	{
		name: 'storage blocked',
		before: async (page) => {
			await page.evaluateOnNewDocument(() => {
				Object.defineProperty(globalThis, 'localStorage', {
					get() {
						throw new DOMException('denied', 'SecurityError');
					},
				});
			});
		},
	},
	{
		name: 'WeChat',
		before: async (page) =>
			page.setUserAgent({ userAgent: `${await page.browser().userAgent()} MicroMessenger/8.0.50` }),
		come: hasBegun,
	},
	{
		name: 'text of 200 %',
		come: doing(hasBegun, async (page) => {
			await page.$eval('html', (root) => root.style.setProperty('font-size', '200%'));
		}),
	},
	{
		name: 'forced colours',
		before: async (page, scheme) => {
			const session = await page.createCDPSession();
			await session.send('Emulation.setEmulatedMedia', {
				features: [
					{ name: 'forced-colors', value: 'active' },
					{ name: 'prefers-color-scheme', value: scheme },
				],
			});
		},
		come: hasBegun,
	},
];

export const circumstances = around.flatMap(({ name, ...state }) =>
	['', ...tools].map((path) => ({ path, name: `circumstances, ${name}`, ...state })),
);
