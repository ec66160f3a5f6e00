/**
 * What `npm run screenshots` looks at: each tool in the states that a visitor meets, beside every page as it is when it is
 * opened. To add a state, add a line: the address, what to call it, and what a person does to come there.
 *
 * @typedef {object} State
 * @property {string} path where it begins, below the site's root
 * @property {string} name
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [come] what leads to it
 */

/** A plan that is shared by its link. */
const plan = '?v=1&start=2026-12-01&order=first&subject=personal&province=zj';

/**
 * A filing that was begun: a company's first in Guangdong, some of it done. The stored form of the first release.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function hasBegun(page) {
	await page.evaluate(() => {
		const at = Date.now();
		const values = {
			'profile.order': 'first',
			'profile.subject': 'company',
			'profile.province': 'gd',
			'profile.preapproval': [],
			'task.account': { state: 'done', date: '2026-11-24' },
			'plan.start': '2026-12-01',
		};
		const entries = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }]));
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
	});
	await page.reload({ waitUntil: 'networkidle0' });
}

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
	{ path: 'checklist/', name: 'begun', come: hasBegun },
	{ path: 'timeline/', name: 'begun', come: hasBegun },
	{ path: 'site-name/', name: 'begun', come: hasBegun },
	{ path: 'precheck/', name: 'begun', come: hasBegun },
	{
		path: 'precheck/',
		name: 'wrong',
		come: entering('[data-field="subjectNumber"] input', '91440101MA5EXMP861', '.pc-finding'),
	},
	{ path: '', name: 'begun', come: hasBegun },
	{ path: 'site-name/', name: 'good', come: entering('#sn-name', '一页旧书', '.sn-answer') },
	{ path: 'site-name/', name: 'wrong', come: entering('#sn-name', '杭州烘焙工作室', '.sn-findings') },
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
	{ path: `timeline/${plan}`, name: 'shared plan' },
	{ path: 'no-such-page/', name: 'not there' },
];
