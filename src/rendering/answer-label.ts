import { getCollection } from 'astro:content';
import type { AnswerLabel } from '../domain/condition-text.ts';
import { translations } from '../i18n/all.ts';
import { findTranslation } from '../i18n/translate.ts';

/**
 * Labels of the profile's answers where the question is not read with them: subjects and provinces by their own
 * titles, a bare 不是 or 没有 by a whole phrase, the rest as in the questions.
 */
export async function answerLabels(): Promise<AnswerLabel> {
	const titles = new Map<string, string>();
	for (const { id, data } of await getCollection('subjects')) titles.set(id, data.title);
	for (const { id, data } of await getCollection('provinces')) titles.set(id, data.title);
	return (key, value) =>
		(key === 'subject' || key === 'province'
			? titles.get(value)
			: (findTranslation(translations, `province.answer.${key}.${value}`) ??
				findTranslation(translations, `profile.${key}.${value}`))) ?? value;
}
