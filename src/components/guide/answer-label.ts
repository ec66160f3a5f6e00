import { getCollection } from 'astro:content';
import type { AnswerLabel } from '../../domain/condition-text.ts';
import { pageWords } from './page-words.ts';

/** Labels of the profile's answers: subjects and provinces by their own titles, the rest from the interface words. */
export async function answerLabels(): Promise<AnswerLabel> {
	const words = await pageWords();
	const titles = new Map<string, string>();
	for (const { id, data } of await getCollection('subjects')) titles.set(id, data.title);
	for (const { id, data } of await getCollection('provinces')) titles.set(id, data.title);
	return (key, value) =>
		(key === 'subject' || key === 'province' ? titles.get(value) : words[`profile.${key}.${value}`]) ?? value;
}
