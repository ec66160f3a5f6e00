import profile from '#i18n/profile.json' with { type: 'json' };
import type { ProfileKey, ProfileValue } from '../../domain/profile.ts';
import { findTranslation, translate } from '../../i18n/translate.ts';
import names from './answer-names.data.ts';

const t = translate({ ...profile, ...names });

type AnswerKey = { [K in ProfileKey]: `profile.${K}.${ProfileValue<K>}` }[ProfileKey];

/** The name of an answer to a question of the profile. */
export function answerName<K extends ProfileKey>(question: K, answer: ProfileValue<K>): string {
	// The compiler does not see that the two belong together; that each pair has its text it does see.
	return t(`profile.${question}.${answer}` as AnswerKey);
}

/** What explains an answer, where it needs that. */
export function answerHint(question: ProfileKey, answer: string): string | undefined {
	return findTranslation(profile, `profile.${question}.${answer}.hint`);
}
