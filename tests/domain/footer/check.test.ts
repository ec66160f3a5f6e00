import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-model/read.ts';
import { checkFooter, type FooterCheck, type FooterContext } from '../../../src/domain/footer/check.ts';
import { listAbbreviations } from '../../../src/compile/footer.ts';
import { listFooterItems } from '../../../src/domain/footer/items.ts';
import { readHtml } from '../../../src/domain/footer/read-html.ts';
import { writeSnippet } from '../../../src/domain/footer/snippet.ts';
import { compileHosts } from '../../../src/compile/messages.ts';
import { anyText } from '../arbitraries.ts';

let context: FooterContext;
beforeAll(async () => {
	const { provinces, hosts } = await readContent();
	context = { abbreviations: listAbbreviations(provinces), hosts: compileHosts(hosts) };
});

const filler = '<h1>某某的学习笔记</h1><p>这里写一些文章，记一些读书时的想法，都是自己写的。</p>';
const check = (html: string, more: Partial<FooterContext> = {}): FooterCheck =>
	checkFooter(readHtml(filler + html), { ...context, ...more });
const kinds = (html: string, more?: Partial<FooterContext>) =>
	check(html, more).findings.map(({ kind }) => kind);
/** What concerns the ICP number alone. */
const icpKinds = (html: string, more?: Partial<FooterContext>) =>
	kinds(html, more).filter((kind) => !kind.startsWith('police'));

const number = '浙ICP备2024012345号-1';
const link = (href: string, text = number) => `<footer><a href="${href}">${text}</a></footer>`;

describe('the text of a page', () => {
	const lines = (html: string) =>
		readHtml(html)
			.text.split('\n')
			.filter((line) => line !== '');

	it('goes on over inline elements, and begins a line with each block and after it', () => {
		expect(lines('甲<b>乙</b><a href="/">丙</a>')).toEqual(['甲乙丙']);
		expect(lines('<div>版权所有<p>ICP备</p>2024</div><ul><li>一<li>二</ul>三')).toEqual([
			'版权所有',
			'ICP备',
			'2024',
			'一',
			'二',
			'三',
		]);
	});

	it('ends a paragraph or a point of a list where the next one begins', () => {
		expect(lines('<p hidden>甲<p>乙<p hidden>丙<div>丁</div><ul><li hidden>一<li>二')).toEqual([
			'乙',
			'丁',
			'二',
		]);
	});

	it('begins with the body, though the head has no end tag', () => {
		expect(lines('<html><head><meta charset=utf-8><title>甲</title><body><p>乙')).toEqual(['乙']);
	});

	it('has what is small but not hidden', () => {
		expect(lines('<p style="font-size:0.9em">甲</p><p style="font-size:0">乙</p>')).toEqual(['甲']);
	});

	it('has nothing of what is hidden, which ends no line either', () => {
		expect(lines('甲<div hidden>乙</div>丙')).toEqual(['甲丙']);
		expect(readHtml('甲<div hidden>乙</div>丙').hidden).toContain('乙');
	});
});

describe('the check of a footer', () => {
	it.each([
		['https://beian.miit.gov.cn/', 'icp-link-ok'],
		['https://beian.miit.gov.cn', 'icp-link-ok'],
		['//beian.miit.gov.cn/', 'icp-link-ok'],
		['https://beian.miit.gov.cn/#/', 'icp-link-ok'],
		[' HTTPS://BEIAN.MIIT.GOV.CN ', 'icp-link-ok'],
		['http://beian.miit.gov.cn/', 'icp-link-insecure'],
		['http://www.miitbeian.gov.cn/', 'icp-link-old'],
		['https://miitbeian.gov.cn', 'icp-link-old'],
		['http://www.miibeian.gov.cn/state/outPortal/loginPortal.action', 'icp-link-old'],
		['https://www.beian.gov.cn/', 'icp-link-wrong'],
		['https://beian.miit.gov.cn/#/Integrated/recordQuery', 'icp-link-long'],
		['https://beian.miit.gov.cn/publish/query/indexFirst.action', 'icp-link-long'],
		['https://www.beian.miit.gov.cn/', 'icp-link-wrong'],
		['beian.miit.gov.cn', 'icp-link-wrong'],
		['https://beian.miit.gov.cn.example.com/', 'icp-link-wrong'],
		['javascript:alert(1)', 'icp-link-wrong'],
		['https://', 'icp-link-wrong'],
		['/', 'icp-link-wrong'],
	])('reads the link %s as %s', (href, kind) => {
		expect(icpKinds(link(href))).toEqual(['icp-found', kind]);
	});

	it('names the address that should replace an old one', () => {
		const finding = check(link('http://www.miitbeian.gov.cn/')).findings.find(
			(one) => one.kind === 'icp-link-old',
		);
		expect(finding).toMatchObject({
			severity: 'error',
			said: 'http://www.miitbeian.gov.cn/',
			better: 'https://beian.miit.gov.cn/',
		});
	});

	it.each([
		['a number without a link', `<p>${number}</p>`, ['icp-found', 'icp-link-missing']],
		[
			'a link that lies elsewhere',
			`<p>${number} <a href="https://beian.miit.gov.cn/">查询</a></p>`,
			['icp-found', 'icp-link-missing'],
		],
		['no number', '<footer>© 2026</footer>', ['icp-missing']],
		['a comment', `<!-- ${number} -->`, ['icp-hidden']],
		['a script', `<script>var n = "${number}"</script>`, ['icp-hidden']],
		['a template', `<template>${link('https://beian.miit.gov.cn/')}</template>`, ['icp-hidden']],
		['an element that is hidden', `<div hidden>${link('https://beian.miit.gov.cn/')}</div>`, ['icp-hidden']],
		[
			'an element that a style hides',
			`<div style="color:red; DISPLAY : none">${link('https://beian.miit.gov.cn/')}</div>`,
			['icp-hidden'],
		],
		[
			'a number that is cut in spans',
			`<a href="https://beian.miit.gov.cn/"><span>浙ICP备</span>2024012345<b>号</b>-1</a>`,
			['icp-found', 'icp-link-ok'],
		],
		[
			'a number with entities and spaces',
			`<a href="https://beian.miit.gov.cn/">浙ICP备&nbsp;2024012345号&#45;1</a>`,
			['icp-found', 'icp-link-ok'],
		],
		[
			'a number that is incomplete',
			link('https://beian.miit.gov.cn/', 'ICP备2024012345号'),
			['icp-writing-province', 'icp-link-ok'],
		],
		['a placeholder', link('https://beian.miit.gov.cn/', '浙ICP备XXXXXXXX号-1'), ['icp-writing-digits']],
		[
			'a number without a suffix',
			link('https://beian.miit.gov.cn/', '浙ICP备2024012345号'),
			['icp-found', 'icp-link-ok', 'no-suffix'],
		],
		[
			'a suffix in Guangdong',
			link('https://beian.miit.gov.cn/', '粤ICP备2024012345号-1'),
			['icp-found', 'icp-link-ok', 'guangdong-suffix'],
		],
		[
			'a word before the number',
			link('https://beian.miit.gov.cn/', `ICP备案号：${number}`),
			['icp-found', 'icp-link-ok'],
		],
		[
			'an article on filing, then the footer',
			`<p>什么是京ICP备12345678号-1？</p>${link('https://beian.miit.gov.cn/')}`,
			['icp-found', 'icp-link-ok'],
		],
	])('sees %s', (_, html, expected) => {
		expect(icpKinds(html)).toEqual(expected);
	});

	it('compares with the number that was entered', () => {
		const html = link('https://beian.miit.gov.cn/');
		expect(icpKinds(html, { icp: '浙ICP备2024012345号-2' })[0]).toBe('icp-differs');
		expect(icpKinds(html, { icp: number })[0]).toBe('icp-found');
	});

	it('reads the number of the police and its link', () => {
		const police = (href: string) =>
			`${link('https://beian.miit.gov.cn/')}<a href="${href}">浙公网安备 33010602001234号</a>`;
		const ends = (href: string) => kinds(police(href)).slice(-2);
		expect(ends('https://beian.mps.gov.cn/#/query/webSearch?code=33010602001234')).toEqual([
			'police-found',
			'police-link-ok',
		]);
		expect(ends('http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010602001234')).toEqual([
			'police-found',
			'police-link-old',
		]);
		expect(ends('http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010602004321')).toEqual([
			'police-link-old',
			'police-link-other-code',
		]);
		expect(kinds(link('https://beian.miit.gov.cn/')).at(-1)).toBe('police-missing');
	});

	it('says when a page has no text of its own', () => {
		const { findings } = checkFooter(
			readHtml('<div id="root"></div><script src="/app.js"></script>'),
			context,
		);
		expect(findings.map(({ kind }) => kind)).toContain('page-empty');
	});

	it('finds nothing wrong with what the tool itself gives', () => {
		const html = writeSnippet('html', listFooterItems([number], ['浙公网安备33010602001234号']));
		expect(check(html).findings.filter(({ severity }) => severity !== 'ok')).toEqual([]);
	});

	it('never throws, whatever is pasted', () => {
		const tag = fc.constantFrom(
			'<a href="',
			'">',
			'</a>',
			'<div hidden>',
			'<!--',
			'-->',
			'<script>',
			'</script>',
			'<table><td>',
			number,
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(tag, anyText({ maxLength: 20 })), { maxLength: 25 }), (parts) => {
				const page = readHtml(parts.join(''));
				for (const { start, end } of page.links) expect(start <= end && end <= page.text.length).toBe(true);
				checkFooter(page, context);
			}),
			{ numRuns: 200 },
		);
	});

	it('reads a page nested a hundred thousand deep', () => {
		expect(readHtml('<span>'.repeat(100_000) + number).text).toBe(number);
	});
});
