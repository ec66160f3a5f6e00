import { beforeAll, describe, expect, it } from 'vitest';
import { answerFooter, readFooterData } from '../../../src/cli/footer.ts';
import { readContent } from '../../../src/content-model/read.ts';

let data: ReturnType<typeof readFooterData>;
beforeAll(async () => {
	data = readFooterData(await readContent());
});

interface Answer {
	readonly findings: readonly { id: string; severity: string; text: string; reason: string }[];
	readonly icp: readonly string[];
	readonly police: readonly string[];
	readonly code: string;
}
const ask = async (html: string, province?: string) =>
	answerFooter(JSON.stringify({ html, ...(province && { province }) }), data) as Answer;
const idsOf = async (html: string, province?: string) =>
	(await ask(html, province)).findings.map(({ id }) => id);

const icp = '<a href="https://beian.miit.gov.cn/">苏ICP备19101234号-1</a>';
const policeLink = (code: string, text: string) =>
	`${icp}<a href="https://beian.mps.gov.cn/#/query/webSearch?code=${code}">${text}</a>`;

/** Footers as people write them; numbers and names are made up. */
describe('footers in real writing', () => {
	it('find digits that are written in groups, where 号 follows them', async () => {
		expect((await ask('湘公网安备 4301 0402 0000 01号')).police).toEqual(['湘公网安备43010402000001号']);
		expect((await ask('京ICP备 2021 000001 号-1')).icp).toEqual(['京ICP备2021000001号-1']);
		expect((await ask('京ICP备2021000001 2026 版权所有')).icp).toEqual(['京ICP备2021000001号']);
	});

	it.each([
		['lacks 号', '桂公网安备45142202000123', 'police-writing-ending', '桂公网安备45142202000123号'],
		[
			'has 号 in the middle',
			'京公网安备号11010502030123',
			'police-writing-word',
			'京公网安备11010502030123号',
		],
		[
			'has 号： in the middle',
			'浙公网安备号：33010602001234号',
			'police-writing-word',
			'浙公网安备33010602001234号',
		],
		[
			'is only called a number',
			'公安备案号：32050202010123',
			'police-writing-word',
			'苏公网安备32050202010123号',
		],
		[
			'is called 公安联网备案',
			'公安联网备案号 32050202010123号',
			'police-writing-word',
			'苏公网安备32050202010123号',
		],
		[
			'is in traditional characters',
			'粵公網安備44030502000123號',
			'police-writing-letters',
			'粤公网安备44030502000123号',
		],
	])(
		'find a number of the police that %s, say how it is written, and keep it',
		async (_, text, id, better) => {
			const { findings, police, code } = await ask(`<footer>${icp} <span>${text}</span></footer>`);
			expect(findings.map((one) => one.id)).toContain(id);
			expect(police).toEqual([better]);
			expect(code).toContain(better);
			expect(code).toContain('苏ICP备19101234号-1');
		},
	);

	it('see a place that waits for a number as no number', async () => {
		for (const text of ['琼公网安备       号', '京公网安备 XXXXXXXXXXXXXX号', '京公网安备**************号']) {
			const { findings, police } = await ask(`<footer>${icp} ${text}</footer>`);
			expect(findings.map((one) => one.id)).toContain('police-writing-digits');
			expect(police).toEqual([]);
		}
	});

	it.each([
		['32050202010123', 'police-link-ok'],
		['32050202010999', 'police-link-other-code'],
		['', 'police-link-no-code'],
	])('compare the code “%s” of the police’s link with the number', async (code, id) => {
		expect(await idsOf(policeLink(code, '苏公网安备32050202010123号'))).toContain(id);
	});

	it.each([
		['苏ICP备案19101234号-1', 'icp-writing-word', '苏ICP备19101234号-1'],
		['苏ICP备19101234-1', 'icp-writing-ending', '苏ICP备19101234号-1'],
		['苏ICP备19101234', 'icp-writing-ending', '苏ICP备19101234号'],
		['蘇ICP備19101234號-1', 'icp-writing-letters', '苏ICP备19101234号-1'],
		['苏icp备19101234号—1', 'icp-writing-letters', '苏ICP备19101234号-1'],
	])('say how %s should be written, and check its link all the same', async (text, id, better) => {
		const { findings, code } = await ask(`<a href="http://www.miitbeian.gov.cn/">${text}</a>`);
		const ids = findings.map((one) => one.id);
		expect(ids).toContain(id);
		expect(ids).toContain('icp-link-old');
		expect(code).toContain(`>${better}</a>`);
	});

	it('take a spaced number, and a number after a label, for well written', async () => {
		for (const text of [
			'苏ICP备 19101234 号-1',
			'备案号：苏ICP备19101234号-1',
			'ICP备案号：苏ICP备19101234号-1',
		]) {
			expect(await idsOf(`<footer>${text}</footer>`)).toContain('icp-found');
		}
	});

	it('warn of what the number field warns of: digits, an App’s suffix, a division', async () => {
		expect(await idsOf('<footer>湘ICP备20189350123号-1</footer>')).toContain('digit-count');
		expect(await idsOf('<footer>浙ICP备2025012345号-2A</footer>')).toContain('suffix-service');
		expect(await idsOf('<footer>京公网安备99010502030123号</footer>')).toContain('division');
	});

	it('judge a joke’s number and a licence as no filing number', async () => {
		expect(await idsOf('<footer>萌ICP备20241234号</footer>')).toContain('icp-writing-province');
		expect(await idsOf('<footer>京ICP证070123号</footer>')).toEqual(
			expect.arrayContaining(['icp-missing', 'licence-only']),
		);
	});

	it('keep a number that is only in a comment in the mended code', async () => {
		const { findings, code } = await ask('<div><p>某某</p><!--京ICP备15001234号-1--></div>');
		expect(findings.map((one) => one.id)).toContain('icp-hidden');
		expect(findings.map((one) => one.id)).not.toContain('page-empty');
		expect(code).toContain('京ICP备15001234号-1');
	});

	it('see that a link round the icon alone leads to the old platform', async () => {
		const html = `${icp}<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=31010602001123"><img src="a.png"></a>沪公网安备 31010602001123号`;
		expect(await idsOf(html)).toEqual(expect.arrayContaining(['police-link-missing', 'police-link-old']));
	});

	it('advise against a picture on another server, not against one’s own', async () => {
		const footer = (src: string) =>
			`${icp}<a href="https://beian.mps.gov.cn/#/query/webSearch?code=32050202010123"><img src="${src}">苏公网安备32050202010123号</a>`;
		expect(await idsOf(footer('https://beian.mps.gov.cn/img/logo01.png'))).toContain('icon-elsewhere');
		expect(await idsOf(footer('/beian.png'))).not.toContain('icon-elsewhere');
	});

	it('find nothing wrong with the one line that the tool gives, alone', async () => {
		const { code } = await ask(icp, 'js');
		const { findings } = await ask(code, 'js');
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('show the form without a suffix in Guangdong', async () => {
		const { code } = await ask('<a href="https://beian.miit.gov.cn/">粤ICP备2024012345号-1</a>');
		expect(code).toContain('>粤ICP备2024012345号</a>');
	});

	it('read each number once where a page has it twice, and both where there are two', async () => {
		const { icp: once } = await ask(`<footer>${icp}</footer><footer>${icp}</footer>`);
		expect(once).toEqual(['苏ICP备19101234号-1']);
		const { icp: both } = await ask(`<footer>${icp}<br>苏ICP备19101234号-2A</footer>`);
		expect(both).toEqual(['苏ICP备19101234号-1', '苏ICP备19101234号-2A']);
	});

	it('answer pages of any shape', async () => {
		for (const html of ['', '<', '<div>'.repeat(100_000), '</a>'.repeat(10_000), '京ICP备'.repeat(50_000)]) {
			expect((await ask(html)).findings.length).toBeGreaterThan(0);
		}
	});

	it('see no number in sentences about filings', async () => {
		const prose = '<p>网站开通后办公安备案 30 天内，ICP备案 20 个工作日，公安备案在平台办。</p>';
		expect(await idsOf(prose)).toEqual(['icp-missing', 'police-missing']);
	});

	it('give every finding a reason', async () => {
		const { findings } = await ask(
			`<footer>萌ICP备1号 公安备案号：1 <img src="//x.cn/a.png" alt="公安"></footer>`,
		);
		for (const { reason } of findings) expect(reason).toMatch(/。$/);
	});
});
