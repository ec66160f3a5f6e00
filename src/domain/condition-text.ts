import type { Condition } from '../content-model/schemas/common.ts';
import { profileKeys } from './profile.ts';
import { fill, type Words } from './words.ts';

/** The label of an answer of the profile: `('subject', 'company')` -> 企业. */
export type AnswerLabel = (key: string, value: string) => string;

/** For whom a condition holds, in words: 首次备案、新增接入；单位（个人以外的主体）. */
export function conditionText(condition: Condition, label: AnswerLabel, words: Words): string {
	const parts: string[] = profileKeys.flatMap((key) => {
		const wanted = condition[key];
		if (wanted === undefined) return [];
		const values: readonly string[] = typeof wanted === 'string' ? [wanted] : wanted;
		return [values.map((value) => label(key, value)).join('、')];
	});
	if (condition.any) {
		parts.push(condition.any.map((part) => conditionText(part, label, words)).join(words['province.or']!));
	}
	if (condition.not) parts.push(negated(condition.not, label, words));
	return parts.length > 0 ? parts.join('；') : words['province.forEveryone']!;
}

function negated(condition: Condition, label: AnswerLabel, words: Words): string {
	const personal = condition.subject === 'personal' && Object.keys(condition).length === 1;
	if (personal) return words['province.organizations']!;
	return fill(words['province.except']!, { what: conditionText(condition, label, words) });
}
