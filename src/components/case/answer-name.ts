import strip from '#i18n/profile/strip.json' with { type: 'json' };
import type { ProfileKey, ProfileValue } from '../../domain/profile.ts';
import { translate } from '../../i18n/translate.ts';
import names from './answer-names.data.ts';

const t = translate({ ...strip, ...names });

/** The questions whose answers make a situation. */
export type SituationKey = Extract<ProfileKey, 'order' | 'cancelKind' | 'subject' | 'province'>;

type AnswerKey = { [K in SituationKey]: `profile.${K}.${ProfileValue<K>}` }[SituationKey];

/** The name of an answer that belongs to a situation; `choice-name.ts` has those of every question. */
export function sayAnswer<K extends SituationKey>(question: K, answer: ProfileValue<K>): string {
	// The compiler does not see that the two belong together; that each pair has its text it does see.
	return t(`profile.${question}.${answer}` as AnswerKey);
}
