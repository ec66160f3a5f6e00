import fc from 'fast-check';
import type { Condition } from '../../src/content-model/schemas/common.ts';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import { profileKeys, type Profile } from '../../src/domain/profile.ts';

/** One code point: from the whole of Unicode, half surrogates too, and as often from its beginning, where most that means something lies. */
const character = fc
	.oneof(...[0x7f, 0xffff, 0x10ffff].map((max) => fc.integer({ min: 0, max })))
	.map((code) => String.fromCodePoint(code));

/** Any text, such as a paste may bring. (The library's own unit for it takes a second or two to be made, in each file.) */
export const anyText = (constraints: fc.StringConstraints = {}) =>
	fc.string({ unit: character, ...constraints });

/** Any profile, complete or not. */
export const profileArbitrary: fc.Arbitrary<Profile> = fc.record(
	Object.fromEntries(
		profileKeys.map((key) => {
			const answer = fc.constantFrom<string>(...profileChoices[key]);
			return [key, key === 'preapproval' ? fc.uniqueArray(answer) : answer];
		}),
	),
	{ requiredKeys: [] },
) as fc.Arbitrary<Profile>;

/** Any condition, nested. */
export const conditionArbitrary: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.record(
		{
			...Object.fromEntries(
				profileKeys.map((key) => [
					key,
					fc.uniqueArray(fc.constantFrom<string>(...profileChoices[key]), { minLength: 1 }),
				]),
			),
			any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
			not: tie('condition'),
		},
		{ requiredKeys: [] },
	) as fc.Arbitrary<Condition>,
})).condition;
