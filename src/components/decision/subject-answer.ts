import type { Answers } from '../../domain/decision/answers.ts';
import type { Profile } from '../../domain/profile.ts';

const answers: Partial<Record<NonNullable<Profile['subject']>, string>> = {
	personal: 'personal',
	company: 'company',
	'individual-business': 'shop',
};

/** What the shared profile already answers: who files. */
export function subjectAnswer({ subject }: Profile): Answers {
	return subject === undefined ? {} : { subject: answers[subject] ?? 'organization' };
}
