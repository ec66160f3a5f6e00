import type details from '#i18n/checklist/details.json';
import type province from '#i18n/province.json';
import type { Condition } from '../content-model/schemas/common.ts';
import type { Translate } from '../i18n/translate.ts';
import { profileKeys } from './profile.ts';

/** The label of an answer of the profile: `('subject', 'company')` -> 企业. */
export type AnswerLabel = (key: string, value: string) => string;

/** How a condition is put: of a rule 首次备案、新增接入；单位, of a task 首次备案或新增接入；不是个人. */
export type ConditionStyle = 'rule' | 'task';

/** For whom a condition holds, in words. */
export function sayCondition(
	condition: Condition,
	label: AnswerLabel,
	t: Translate<typeof details & typeof province>,
	style: ConditionStyle,
): string {
	const say = (part: Condition) => sayCondition(part, label, t, style);
	const parts: string[] = profileKeys.flatMap((key) => {
		const wanted = condition[key];
		if (wanted === undefined) return [];
		const values: readonly string[] = typeof wanted === 'string' ? [wanted] : wanted;
		return [values.map((value) => label(key, value)).join(style === 'rule' ? '、' : t('checklist.or'))];
	});
	if (condition.any) {
		parts.push(condition.any.map(say).join(t(style === 'rule' ? 'province.or' : 'checklist.or')));
	}
	if (condition.not) {
		const isPersonal = condition.not.subject === 'personal' && Object.keys(condition.not).length === 1;
		if (style === 'task' || !isPersonal) {
			parts.push(t(style === 'rule' ? 'province.except' : 'checklist.not', { what: say(condition.not) }));
		} else if (condition.subject === undefined) {
			// Subjects that are named say it themselves.
			parts.push(t('province.organizations'));
		}
	}
	if (parts.length > 0) return parts.join('；');
	return t(style === 'rule' ? 'province.forEveryone' : 'checklist.everyOrder');
}
