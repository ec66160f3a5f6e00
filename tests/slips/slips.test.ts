import { describe, expect, it } from 'vitest';
import { slipIn } from './slips.ts';

const areas = new Set(['site-name', 'site', 'profile', 'search']);

describe('slips in what a reader meets', () => {
	it.each([
		['site-name.subjectName.hint', 'the key'],
		['省份：profile.province.zj', 'the key'],
		['还有 undefined 件事', 'missing'],
		['NaN 个工作日', 'missing'],
		['[object Object]', 'missing'],
		['Invalid Date', 'missing'],
		['还剩 {count} 件', 'not filled'],
		['收到后 :fact[sms-window] 内', 'not read'],
	])('are found in %s', (text, what) => {
		expect(slipIn(text, areas)).toContain(what);
	});

	it.each([
		'还剩 3 件',
		'到 beian.miit.gov.cn 查',
		'site.com 不能当名称',
		'site-names.csv',
		'贴到 search.php 里',
		'用 Node.js 写的',
		'',
	])('are not found in %s', (text) => {
		expect(slipIn(text, areas)).toBeUndefined();
	});
});
