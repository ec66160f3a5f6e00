/** Who is behind the site: what its own footer says, by its own checker too. */
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { answerFooter, readFooterData } from '../../src/cli/footer.ts';
import { readContent } from '../../src/content-model/read.ts';
import { site } from '../../src/site.ts';
import { attribute, builtPages } from './built-site.ts';

const pages = builtPages();
const footerOf = (page: (typeof pages)[number]) => select('footer.site-footer', page.tree);

test('every page ends with who, how and where to write', () => {
	const wanted = ['/about/#who', '/about/#checking', '/about/#report', '/sources/'];
	const lacking = pages.filter((page) => {
		const footer = footerOf(page);
		const links = footer ? selectAll('a', footer).map((link) => attribute(link, 'href') ?? '') : [];
		return !wanted.every((path) => links.some((href) => href.endsWith(path)));
	});
	expect(lacking.map(({ path }) => path)).toEqual([]);
});

test('what the footer names on the page about the site is there', () => {
	const about = pages.find(({ path }) => path === '/about/')!;
	for (const id of ['who', 'checking', 'report']) expect(select(`#${id}`, about.tree), id).toBeDefined();
});

test('without an address for reports nobody is asked to report', () => {
	const asking = pages.filter(({ html }) => html.includes('这条不对？'));
	if (site.feedbackUrl === undefined) expect(asking.map(({ path }) => path)).toEqual([]);
	else expect(asking.length).toBeGreaterThan(10);
});

test('a preview says so on every page, and nothing else does', () => {
	const saying = pages.filter(({ tree }) => select('[data-preview]', tree) !== undefined);
	expect(saying.length).toBe(site.isPreview ? pages.length : 0);
});

test('the footer passes the site’s own check of footers', async () => {
	const data = readFooterData(await readContent());
	const home = pages.find(({ path }) => path === '/')!;
	const [footer] = /<footer class="site-footer.*?<\/footer>/s.exec(home.html)!;
	const html = `<p>${'一个网页的正文。'.repeat(20)}</p>${footer}`;
	const answer = answerFooter(JSON.stringify({ html }), data) as {
		icp: string[];
		police: string[];
		findings: { id: string; severity: string }[];
	};
	expect(answer.icp).toEqual(site.icpNumber === undefined ? [] : [site.icpNumber]);
	expect(answer.police).toEqual(site.policeNumber === undefined ? [] : [site.policeNumber]);
	const faults = answer.findings
		.filter(({ severity }) => severity !== 'ok' && severity !== 'advice')
		.map(({ id }) => id)
		// A copy without numbers lacks them, and so far nothing else.
		.filter((id) => !(site.icpNumber === undefined && id === 'icp-missing'))
		.filter((id) => !(site.policeNumber === undefined && id === 'police-missing'));
	expect(faults).toEqual([]);
	expect(toString(footerOf(home)!)).toContain('CC BY');
});
