import { profileChoices } from '../content-model/vocabulary.ts';
import type { ProvinceId, SubjectId } from '../domain/profile.ts';

type Titles = ReadonlyMap<string, { readonly title: string }>;

/** The part of the content that names answers. */
export interface Named {
	readonly subjects: Titles;
	readonly provinces: Titles;
}

/** The names of the answers that have theirs from collections: `profile.subject.<id>`, `profile.province.<id>`. */
export type AnswerNames = Readonly<
	Record<`profile.subject.${SubjectId}` | `profile.province.${ProvinceId}`, string>
>;

/**
 * The names of subjects and provinces, as texts of the profile's questions.
 *
 * @throws an `Error` where one that can be answered has no entry
 */
export function compileAnswerNames(content: Named): AnswerNames {
	const listTitles = (question: 'subject' | 'province', entries: Titles) =>
		profileChoices[question].map((id) => {
			const title = entries.get(id)?.title;
			if (title === undefined) throw new Error(`${question}s/ has no entry for "${id}"`);
			return [`profile.${question}.${id}`, title] as const;
		});
	return Object.fromEntries([
		...listTitles('subject', content.subjects),
		...listTitles('province', content.provinces),
	]) as AnswerNames;
}
