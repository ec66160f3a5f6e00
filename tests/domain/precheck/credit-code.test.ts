import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, codeCharacters, isCreditCode } from '../../../src/domain/precheck/credit-code.ts';

/** Codes with a right check character, beginning as every kind of registration does. */
const codes = fc
	.tuple(
		fc.constantFrom(
			'11',
			'12',
			'13',
			'31',
			'32',
			'51',
			'52',
			'53',
			'71',
			'91',
			'92',
			'93',
			'A1',
			'N1',
			'N3',
			'Y1',
		),
		fc.stringMatching(/^\d{6}$/),
		fc.array(fc.constantFrom(...codeCharacters), { minLength: 9, maxLength: 9 }),
	)
	.map(([kind, region, own]) => kind + region + own.join(''))
	.map((first) => first + checkCharacter(first));

describe('the check character of a credit code', () => {
	it.each(['913301087458306077', '92141127MA0KD1Y64A'])('passes the real code %s', (code) => {
		expect(isCreditCode(code)).toBe(true);
	});

	it('refuses the wrong example of the standard, whose check character would be 3', () => {
		expect(isCreditCode('91350100M000100Y4Z')).toBe(false);
		expect(isCreditCode('91350100M000100Y43')).toBe(true);
	});

	it('passes every code that it belongs to, those with the check character 0 too', () => {
		const ends = new Set<string>();
		fc.assert(
			fc.property(codes, (code) => {
				ends.add(code[17]!);
				return isCreditCode(code);
			}),
			{ numRuns: 2000 },
		);
		expect(ends.size).toBe(31);
	});

	it('catches every single wrong character', () => {
		fc.assert(
			fc.property(codes, fc.nat(17), (code, at) => {
				const others = [...codeCharacters].filter((char) => char !== code[at]);
				return others.every((char) => !isCreditCode(code.slice(0, at) + char + code.slice(at + 1)));
			}),
		);
	});

	it('catches every swap of different neighbours', () => {
		fc.assert(
			fc.property(codes, (code) =>
				[...Array(17).keys()].every((at) => {
					if (code[at] === code[at + 1]) return true;
					return !isCreditCode(code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2));
				}),
			),
		);
	});
});
