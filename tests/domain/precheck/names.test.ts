import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPairs } from '../../../src/domain/normalise.ts';
import { listTraditionalPairs } from '../../../src/compile/traditional.ts';
import {
	alignNames,
	compareNames,
	findDifferences,
	isBranchOf,
	isOrganisationName,
	isPersonName,
	isPinyin,
} from '../../../src/domain/precheck/names.ts';

const pairs = readPairs(listTraditionalPairs());
const any = fc.string({ unit: 'binary', maxLength: 60 });

describe('two names side by side', () => {
	it('shows every difference of code points, and loses nothing of either name', () => {
		fc.assert(
			fc.property(any, any, (first, second) => {
				const stretches = alignNames(first, second);
				expect(stretches.map((one) => one.first).join('')).toBe(first);
				expect(stretches.map((one) => one.second).join('')).toBe(second);
				expect(findDifferences(first, second).length === 0).toBe(first === second);
			}),
		);
	});

	it('answers for names of ten thousand characters', () => {
		const long = '长'.repeat(10_000);
		expect(findDifferences(`${long}甲`, `${long}乙`)).toEqual([{ first: '甲', second: '乙', isSame: false }]);
	});

	it.each([
		['小满（广州）有限公司', '小满(广州)有限公司', 'brackets'],
		['小满有限公司', '小满有限公司\u200b', 'hidden'],
		['小满有限公司', '小满 有限公司', 'space'],
		['小满有限公司', '小满有限公司\n', 'space'],
		['小满有限公司', '小滿有限公司', 'script'],
		['ABC有限公司', 'ＡＢＣ有限公司', 'width'],
		['ABC有限公司', 'АBC有限公司', 'lookalike'],
		['石头有限公司', '⽯头有限公司', 'lookalike'],
		['艾力·买买提', '艾力•买买提', 'dot'],
		['Abc有限公司', 'ABC有限公司', 'case'],
		['《语文报》社', '语文报社', 'symbol'],
	])('calls %o and %o one name but for: %s', (first, second, kind) => {
		expect(compareNames(first, second, pairs)).toEqual([kind]);
		expect(compareNames(second, first, pairs)).toEqual([kind]);
	});

	it.each([
		['小满有限公司', '大满有限公司'],
		['小满有限公司', '小满股份有限公司'],
		['张三', '李四'],
	])('calls %s and %s two names', (first, second) => {
		expect(compareNames(first, second, pairs)).toBeUndefined();
	});

	it('finds a reason for each pair of names that differ, or calls them two', () => {
		fc.assert(
			fc.property(any, any, (first, second) => {
				const kinds = compareNames(first, second, pairs);
				if (first === second) expect(kinds).toEqual([]);
				else if (kinds) expect(kinds.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('what a name is of', () => {
	it('tells persons and organisations', () => {
		for (const name of ['张三', '欧阳娜娜', '买买提·艾力']) expect(isPersonName(name)).toBe(true);
		for (const name of ['小满烘焙（广州）有限公司', '浙江大学', '某某企业管理中心（有限合伙）']) {
			expect(isPersonName(name)).toBe(false);
			expect(isOrganisationName(name)).toBe(true);
		}
	});

	it('tells a branch from the company', () => {
		expect(isBranchOf('大山有限公司', '大山有限公司上海分公司', pairs)).toBe(true);
		expect(isBranchOf('大山有限公司上海分公司', '大山有限公司', pairs)).toBe(true);
		expect(isBranchOf('大山有限公司', '小山有限公司上海分公司', pairs)).toBe(false);
	});

	it('tells pinyin from English', () => {
		expect(isPinyin('Beijing Dashan Youxian Gongsi')).toBe(true);
		expect(isPinyin('Dashan Technology Co., Ltd')).toBe(false);
	});
});
