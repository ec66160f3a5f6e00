import type { Condition } from '../../content-model/schemas/common.ts';
import { profileKeys } from '../profile.ts';
import { fill, type Words } from '../words.ts';

/**
 * For whom something is, in words: 首次备案或新增网站；个人. Answers have their names in
 * `profile.<question>.<answer>`. Empty for a condition that everyone meets.
 */
export function conditionText(condition: Condition, words: Words): string {
	const or = words['checklist.or'] ?? '';
	const parts = profileKeys.flatMap((key) => {
		const wanted = condition[key];
		if (wanted === undefined) return [];
		const answers = typeof wanted === 'string' ? [wanted] : wanted;
		return [answers.map((answer) => words[`profile.${key}.${answer}`] ?? answer).join(or)];
	});
	if (condition.any) parts.push(condition.any.map((part) => conditionText(part, words)).join(or));
	if (condition.not) {
		parts.push(fill(words['checklist.not'] ?? '', { what: conditionText(condition.not, words) }));
	}
	return parts.join('；');
}
