import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCheck, readCheckData } from '../../src/cli/check.ts';
import { phoneBoxes } from '../../src/content-model/vocabulary-of-checks.ts';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import { requireDay } from '../../src/domain/day.ts';
import { checkKeys } from '../../src/domain/precheck/types.ts';
import { content } from '../domain/timeline/real-stages.ts';

const data = readCheckData(content);
const today = requireDay('2026-11-30');
const answer = (input: unknown) => answerCheck(JSON.stringify(input), data, today) as Record<string, unknown>;
const error = { error: expect.stringMatching(/\S/) as string };

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom(...'张三小满（）()·•　 \u200b😀\ue863０9AaIO.-号路室市辖区公司有限'),
		maxLength: 30,
	}),
);
const date = fc.constantFrom('2020-01-01', '2026-11-30', '2026-12-31', '2027-02-28', '9999-12-31');
const expiry = fc.oneof(date, fc.constant('long-term'));
const values = {
	subject: fc.constantFrom(...profileChoices.subject),
	province: fc.constantFrom(...profileChoices.province),
	subjectName: text,
	subjectNumber: text,
	licenceExpires: expiry,
	idExpires: expiry,
	domain: text,
	domainHolder: text,
	domainExpires: expiry,
	phones: fc.record(Object.fromEntries(phoneBoxes.map((box) => [box, text])), { requiredKeys: [] }),
	samePerson: fc.boolean(),
	address: text,
	siteName: text,
	born: date,
};

test('whatever is said in the right form is answered, each field either looked at or named as not said', () => {
	fc.assert(
		fc.property(fc.record(values, { requiredKeys: ['subject'] }), (input) => {
			const { findings, notChecked } = answer(input) as {
				findings: { field: string; severity: string; reason: string }[];
				notChecked: string[];
			};
			for (const key of checkKeys) {
				if (key !== 'subject' && !(key in input)) expect(notChecked).toContain(key);
			}
			for (const { field, severity, reason } of findings) {
				expect(notChecked).not.toContain(field);
				expect(['error', 'warn', 'advice']).toContain(severity);
				expect(reason).not.toMatch(/\{\w+\}/);
			}
		}),
		{ numRuns: 1000 },
	);
});

test('a value of the wrong kind is an error line that names its key', () => {
	const odd = fc.oneof(
		fc.constant(null),
		fc.integer(),
		fc.array(fc.string()),
		fc.dictionary(fc.string({ minLength: 1 }), fc.integer(), { minKeys: 1 }),
	);
	fc.assert(
		fc.property(fc.constantFrom(...checkKeys), odd, (key, value) => {
			const { error: said } = answer({ subject: 'company', [key]: value });
			expect(said).toContain(key);
		}),
	);
});

test('an unknown key is an error line that names it, also among the telephones', () => {
	const unknown = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(
			unknown.filter((key) => !(checkKeys as readonly string[]).includes(key) && key !== '__proto__'),
			(key) => {
				expect(answer({ subject: 'company', [key]: 'x' })).toEqual(error);
				expect(answer({ subject: 'company', phones: { [key]: 'x' } })).toEqual(error);
			},
		),
	);
	for (const line of [
		'{"subject":"company","__proto__":{"a":1}}',
		'{"subject":"company","constructor":"x"}',
		'{"subject":"company","phones":{"toString":"x"}}',
	]) {
		expect(answerCheck(line, data, today)).toEqual(error);
	}
});

test.each([
	'null',
	'5',
	'"company"',
	'[{"subject":"company"}]',
	'{"subject":"company"',
	'{"subject":"Company"}',
	'{"subject":""}',
	'{"subject":"company","province":"zz"}',
	'{"subject":"company","licenceExpires":"2027-02-29"}',
	'{"subject":"company","licenceExpires":"2027-2-9"}',
	'{"subject":"company","licenceExpires":"长期"}',
	'{"subject":"company","licenceExpires":""}',
	'{"subject":"company","born":"1990-13-01"}',
	'{"subject":"company","phones":[]}',
	'{"subject":"company","phones":null}',
	'{"subject":"company","phones":{"site":null}}',
	'{"subject":"company","samePerson":null}',
	'{"subject":"company","samePerson":1}',
])('%s is an error line', (line) => {
	expect(answerCheck(line, data, today)).toEqual(error);
});

test('what is empty is looked at like any text, and what lasts for ever never expires', () => {
	expect(answer({ subject: 'company', siteName: '', address: '', domain: '' })).not.toHaveProperty('error');
	for (const key of ['licenceExpires', 'idExpires', 'domainExpires']) {
		for (const province of profileChoices.province) {
			const { findings } = answer({ subject: 'company', province, [key]: 'long-term' });
			expect(findings).toEqual([]);
		}
	}
});
