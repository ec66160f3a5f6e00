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

/** @type {State[]} */
export const states = [
	{ path: 'checklist/', name: 'begun', come: hasBegun },
	{ path: 'timeline/', name: 'begun', come: hasBegun },
	{ path: 'site-name/', name: 'begun', come: hasBegun },
	{ path: '', name: 'begun', come: hasBegun },
	{ path: `timeline/${plan}`, name: 'shared plan' },
	{ path: 'no-such-page/', name: 'not there' },
];
