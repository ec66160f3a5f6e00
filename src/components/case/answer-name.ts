import strip from '#i18n/profile/strip.json' with { type: 'json' };
import type { BasicQuestion, ProfileValue } from '../../domain/profile.ts';
import { translate } from '../../i18n/translate.ts';
import names from './answer-names.data.ts';

const t = translate({ ...strip, ...names });

type AnswerKey = { [K in BasicQuestion]: `profile.${K}.${ProfileValue<K>}` }[BasicQuestion];

/** The name of an answer that belongs to a situation; `choice-name.ts` has those of every question. */
export function sayAnswer<K extends BasicQuestion>(question: K, answer: ProfileValue<K>): string {
	// The compiler does not see that the two belong together; that each pair has its text it does see.
	return t(`profile.${question}.${answer}` as AnswerKey);
}
