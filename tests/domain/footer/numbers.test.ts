import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCollection } from '../../../src/content-model/read.ts';
import { findAdvice } from '../../../src/domain/footer/advice.ts';
import { listAbbreviations } from '../../../src/compile/footer.ts';
import { listFooterItems } from '../../../src/domain/footer/items.ts';
import { parseIcp, parsePolice, type ParsedNumber } from '../../../src/domain/footer/numbers.ts';
import type { Abbreviations } from '../../../src/domain/footer/provinces.ts';
import { siteKinds, writeSnippet } from '../../../src/domain/footer/snippet.ts';
import { anyText } from '../arbitraries.ts';

let abbreviations: Abbreviations;
beforeAll(async () => {
	abbreviations = listAbbreviations(await readCollection('provinces'));
});

/** The kinds of what is wrong, each with the part of the input that is shown. */
const wrong = (input: string, { problems }: ParsedNumber) =>
	problems.map(({ kind, severity, start, end }) => `${severity} ${kind} “${input.slice(start, end)}”`);

describe('an ICP number', () => {
	it('has an abbreviation for each of the 31 provinces', () => {
		expect(Object.keys(abbreviations)).toHaveLength(31);
	});

	it.each([
		['京ICP备12345678号-1', '京ICP备12345678号-1', 'bj'],
		['京ICP备2024012345号-1', '京ICP备2024012345号-1', 'bj'],
		['粤ICP备2023007649号', '粤ICP备2023007649号', 'gd'],
		['蜀ICP备2023012649号-12', '蜀ICP备2023012649号-12', 'sc'],
		[' 浙 icp备 ２０２３０１２３４５ 号 － 1 ', '浙ICP备2023012345号-1', 'zj'],
		['滬ICP備12345678號-1', '沪ICP备12345678号-1', 'sh'],
		['沪ICP備12345678號—1', '沪ICP备12345678号-1', 'sh'],
	])('%s is %s', (input, text, province) => {
		const parsed = parseIcp(input, abbreviations);
		expect(parsed.text).toBe(text);
		expect(parsed.province).toBe(province);
	});

	it.each([
		['ICP备12345678号-1', 'error province “I”'],
		['东ICP备12345678号-1', 'error province “东”'],
		['京ICP12345678号-1', 'error word “ICP”'],
		['京ICP备案12345678号-1', 'error digits “案12345678”'],
		['京ICP备1234O678号-1', 'error digits “O678”'],
		['京ICP备号-1', 'error digits “号”'],
		['京ICP备12345678', 'error ending “”'],
		['京ICP备12345678-1', 'error ending “-1”'],
		['京ICP备12345678号-', 'error suffix “-”'],
		['京ICP备12345678号1', 'error suffix “1”'],
		['京ICP备12345678号-1网站', 'error suffix “-1网站”'],
		['京ICP备1234567号-1', 'warn digit-count “1234567”'],
		['川ICP备12345678号-1', 'warn abbreviation “川”'],
		['京ICP备12345678号-2A', 'warn suffix-service “-2A”'],
		['京ICP证030173号', 'error is-licence “京ICP证030173号”'],
		['京公网安备11010502030123号', 'error is-police “京公网安备11010502030123号”'],
	])('%s: %s', (input, expected) => {
		expect(wrong(input, parseIcp(input, abbreviations))).toEqual([expected]);
	});

	it('never throws, points into the input, and is written so that it reads the same again', () => {
		const number = fc
			.tuple(fc.constantFrom(...'京津沪粤蜀陇'), fc.stringMatching(/^\d{0,12}$/), fc.string({ maxLength: 4 }))
			.map(([province, digits, rest]) => `${province}ICP备${digits}号${rest}`);
		fc.assert(
			fc.property(fc.oneof(anyText(), number), (input) => {
				for (const parse of [parseIcp, parsePolice]) {
					const { text, problems } = parse(input, abbreviations);
					for (const { start, end } of problems) {
						expect(start).toBeLessThanOrEqual(end);
						expect(end).toBeLessThanOrEqual(input.length);
					}
					if (text === undefined) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
					else {
						expect(text).toMatch(/^[\p{Script=Han}A-Z0-9-]+$/u);
						expect(parse(text, abbreviations).text).toBe(text);
					}
				}
			}),
		);
	});
});

describe('a number of the police', () => {
	it.each([
		['京公网安备 11010502030123号', '京公网安备11010502030123号'],
		['京公网安备11010502030123号', '京公网安备11010502030123号'],
		['川公网安备51012402001727号', '川公网安备51012402001727号'],
		['甘公網安備62010202003456號', '甘公网安备62010202003456号'],
	])('%s is %s', (input, text) => {
		const parsed = parsePolice(input, abbreviations);
		expect(parsed.text).toBe(text);
		expect(parsed.problems).toEqual([]);
	});

	it.each([
		['11010502030123', 'error province “1”'],
		['京公安备11010502030123号', 'error word “公安备”'],
		['京公网安备1101050203012号', 'warn digit-count “1101050203012”'],
		['京公网安备31010502030123号', 'warn division “31”'],
		['京公网安备11010502030123号-1', 'error tail “-1”'],
		['京ICP备12345678号', 'error is-icp “京ICP备12345678号”'],
	])('%s: %s', (input, expected) => {
		expect(wrong(input, parsePolice(input, abbreviations))).toEqual([expected]);
	});
});

describe('advice', () => {
	const kinds = (input: string, province?: 'gd' | 'zj') =>
		findAdvice(parseIcp(input, abbreviations), province).map(({ kind, better }) => [kind, better]);

	it('warns of the suffix in Guangdong, and of its lack elsewhere', () => {
		expect(kinds('粤ICP备2023007649号-1')).toEqual([['guangdong-suffix', '粤ICP备2023007649号']]);
		expect(kinds('粤ICP备2023007649号')).toEqual([]);
		expect(kinds('浙ICP备2023007649号')).toEqual([['no-suffix', undefined]]);
		expect(kinds('浙ICP备2023007649号-1')).toEqual([]);
	});

	it('warns when the number is of another province than the filing', () => {
		expect(kinds('浙ICP备2023007649号-1', 'gd').map(([kind]) => kind)).toEqual([
			'province-differs',
			'guangdong-suffix',
		]);
	});

	it('has nothing to say about what is no number', () => {
		expect(kinds('随便')).toEqual([]);
	});
});

describe('a snippet', () => {
	const items = listFooterItems(['浙ICP备2024012345号-1'], ['浙公网安备33010602001234号']);

	it.each(siteKinds)('for %s has both numbers and where they lead', (kind) => {
		const code = writeSnippet(kind, items);
		expect(code).toContain('href="https://beian.miit.gov.cn/"');
		expect(code).toContain('浙ICP备2024012345号-1</a>');
		expect(code).toContain('https://beian.mps.gov.cn/#/query/webSearch?code=33010602001234');
		expect(code).not.toMatch(/undefined|\$\{/);
	});

	it.each(siteKinds)('for %s has no trace of the police without a number', (kind) => {
		expect(writeSnippet(kind, listFooterItems(['浙ICP备2024012345号-1'], [undefined]))).not.toMatch(
			/mps|police/,
		);
	});
});
