import questions from '#i18n/profile/questions.json' with { type: 'json' };
import strip from '#i18n/profile/strip.json' with { type: 'json' };
import type { ProfileKey, ProfileValue } from '../../domain/profile.ts';
import { findTranslation, translate } from '../../i18n/translate.ts';
import names from './answer-names.data.ts';

const t = translate({ ...questions, ...strip, ...names });

type ChoiceKey = { [K in ProfileKey]: `profile.${K}.${ProfileValue<K>}` }[ProfileKey];

/** The name of an answer to a question of the profile. */
export function sayChoice<K extends ProfileKey>(question: K, answer: ProfileValue<K>): string {
	// The compiler does not see that the two belong together; that each pair has its text it does see.
	return t(`profile.${question}.${answer}` as ChoiceKey);
}

/** What explains an answer, where it needs that. */
export function explainChoice(question: ProfileKey, answer: string): string | undefined {
	return findTranslation(questions, `profile.${question}.${answer}.hint`);
}

/** What explains a question, where it needs that. */
export function explainQuestion(question: ProfileKey): string | undefined {
	return findTranslation(questions, `profile.${question}.hint`);
}
