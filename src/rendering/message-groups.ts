import { getCollection, type CollectionEntry } from 'astro:content';
import { phaseIds } from '../content-model/vocabulary.ts';
import { toPlainText } from '../domain/plain-text.ts';
import { t } from '../i18n/all.ts';
import { createPageTexts } from './page-texts.ts';

type Message = CollectionEntry<'rejections'>;

/** Messages under one heading; `id` is the fragment by which it can be linked. */
export interface MessageGroup {
	readonly id: string;
	readonly title: string;
	readonly members: readonly Message[];
}

/** Whether a message poses as one of an office or a provider. */
export function isFraud({ data }: Message): boolean {
	return data.from === 'fraud';
}

/** Every message that people get: frauds first, then what is due within hours, then by the phase in which it comes. */
export async function groupMessages(): Promise<MessageGroup[]> {
	const whole = await createPageTexts();
	const facts = new Map((await getCollection('facts')).map(({ id, data }) => [id, data]));
	const entries = await getCollection('rejections');
	const isUrgent = ({ data }: Message) =>
		toPlainText(whole(data.deadline ?? ''), facts, t).includes(t('unit.hours'));
	const others = entries.filter((entry) => !isFraud(entry));
	return [
		{
			id: 'fraud',
			title: t('messages.urgent'),
			members: [...entries.filter(isFraud), ...others.filter(isUrgent)],
		},
		...phaseIds.map((phase) => ({
			id: phase,
			title: t(`rejection.phase.${phase}`),
			members: others.filter((entry) => !isUrgent(entry) && entry.data.phase === phase),
		})),
	].filter(({ members }) => members.length > 0);
}
