import { getCollection } from 'astro:content';
import type { AnswerLabel } from '../../domain/condition-text.ts';
import { pageWords } from './page-words.ts';

/**
 * Labels of the profile's answers where the question is not read with them: subjects and provinces by their own
 * titles, a bare 不是 or 没有 by a whole phrase, the rest as in the questions.
 */
export async function answerLabels(): Promise<AnswerLabel> {
	const words = await pageWords();
	const titles = new Map<string, string>();
	for (const { id, data } of await getCollection('subjects')) titles.set(id, data.title);
	for (const { id, data } of await getCollection('provinces')) titles.set(id, data.title);
	return (key, value) =>
		(key === 'subject' || key === 'province'
			? titles.get(value)
			: (words[`province.answer.${key}.${value}`] ?? words[`profile.${key}.${value}`])) ?? value;
}
