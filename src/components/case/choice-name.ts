/** For lazily loaded parts: what the further questions say is not part of a first visit. */
import further from '#i18n/profile/further.json' with { type: 'json' };
import strip from '#i18n/profile/strip.json' with { type: 'json' };
import type { ProfileKey, ProfileValue } from '../../domain/profile.ts';
import { translate } from '../../i18n/translate.ts';
import names from './answer-names.data.ts';

const t = translate({ ...further, ...strip, ...names });

type ChoiceKey = { [K in ProfileKey]: `profile.${K}.${ProfileValue<K>}` }[ProfileKey];

/** The name of an answer to any question of the profile. */
export function sayChoice<K extends ProfileKey>(question: K, answer: ProfileValue<K>): string {
	// The compiler does not see that the two belong together; that each pair has its text it does see.
	return t(`profile.${question}.${answer}` as ChoiceKey);
}
