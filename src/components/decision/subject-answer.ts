import type { Answers } from '../../domain/decision/answers.ts';
import type { Profile } from '../../domain/profile.ts';

const answers: Partial<Record<NonNullable<Profile['subject']>, string>> = {
	personal: 'personal',
	company: 'company',
	'individual-business': 'shop',
};

/** What the shared profile already answers: who files. */
export function findSubjectAnswer({ subject }: Profile): Answers {
	return subject === undefined ? {} : { subject: answers[subject] ?? 'organization' };
}

/**
 * Answers without the one that the profile gives as well: the page writes all answers into its address, and after
 * a reload the profile's own would stand in the way of a change of it in another tab.
 */
export function withoutStored(given: Answers, profile: Profile): Answers {
	const { subject, ...others } = given;
	return subject === undefined || subject === findSubjectAnswer(profile)['subject'] ? others : given;
}
