/**
 * Who files what, where. A profile holds only what a person has said; a key that is missing means
 * "not said yet", never a default.
 */

import { profileChoices } from '../content-model/vocabulary.ts';

/** A question of the profile. */
export type ProfileKey = keyof typeof profileChoices;
/** An answer to a question of the profile. */
export type ProfileValue<K extends ProfileKey> = (typeof profileChoices)[K][number];
/** The id of a province: `zj`. */
export type ProvinceId = ProfileValue<'province'>;
/** The id of a kind of 主办单位: `company`. */
export type SubjectId = ProfileValue<'subject'>;

/** Keys whose answer is a set; an empty set is the answer "none of these". */
type MultiKey = 'preapproval';

/** What a person has said, by question. */
export type Profile = {
	readonly [K in ProfileKey]?: K extends MultiKey ? readonly ProfileValue<K>[] : ProfileValue<K>;
};

/** Every question of the profile, in the order in which it is asked. Whoever does not ask for it carries no answers along. */
export const profileKeys = /* @__PURE__ */ Object.keys(profileChoices) as ProfileKey[];

/** Whether `value` is one of the answers to `key`. */
export function isChoice<K extends ProfileKey>(key: K, value: unknown): value is ProfileValue<K> {
	return (profileChoices[key] as readonly unknown[]).includes(value);
}

/** A question whose answer makes a situation. */
export type BasicQuestion = Extract<ProfileKey, 'order' | 'cancelKind' | 'subject' | 'province'>;
/** Any other question. */
export type FurtherQuestion = Exclude<ProfileKey, BasicQuestion>;

/** Asked first and always in sight; the rest is folded until someone wants it. */
export const basicQuestions: readonly BasicQuestion[] = ['order', 'cancelKind', 'subject', 'province'];

/** Whether a question is not among the basic ones. */
export function isFurther(key: ProfileKey): key is FurtherQuestion {
	return !(basicQuestions as readonly ProfileKey[]).includes(key);
}
