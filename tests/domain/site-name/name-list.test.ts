import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv, longestList, parseNames, writeTabbed } from '../../../src/domain/site-name/name-list.ts';

describe('a pasted list', () => {
	it.each([
		['南窗手记\n听雨小记', ['南窗手记', '听雨小记']],
		['南窗手记\r\n\r\n  听雨小记  \r\n', ['南窗手记', '听雨小记']],
		['南窗手记\texample.com\n听雨小记\t备注', ['南窗手记', '听雨小记']],
		['', []],
		[' \n\t\n', []],
	])('%j is read name by name', (text, names) => {
		expect(parseNames(text)).toEqual({ names, leftOff: 0 });
	});

	it('of more names than are checked at once says how many are left off', () => {
		const { names, leftOff } = parseNames('一页旧书\n'.repeat(longestList + 7));
		expect([names.length, leftOff]).toEqual([longestList, 7]);
	});
});

describe('the table for spreadsheets', () => {
	it('begins with a byte order mark, so that Excel reads Chinese', () => {
		expect(writeCsv([['名称']])).toBe('\ufeff"名称"\r\n');
	});

	it('comes out of a CSV reader as it went in', () => {
		const text = fc.string({ unit: fc.constantFrom('南', '窗', ',', '"', '\n', '\r', "'", ' ', 'a') });
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
				const plain = rows.map((row) => row.map((cell) => (/^[\t\r\n]/.test(cell) ? `'${cell}` : cell)));
				expect(parse(writeCsv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(plain);
			}),
		);
	});

	it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', ' =cmd', '\u200b=1', '＝1', '\r=1'])(
		'%j is no formula',
		(name) => {
			expect(parse(writeCsv([[name]]), { bom: true, record_delimiter: '\r\n' })[0]).toEqual([`'${name}`]);
		},
	);
});

it('the table for pasting keeps its columns', () => {
	expect(
		writeTabbed([
			['a\tb', 'c\nd'],
			['e', ''],
		]),
	).toBe('a b\tc d\ne\t');
});
