import type { Words } from './words.ts';

type Titles = ReadonlyMap<string, { readonly title: string }>;

/** The part of the content that names answers. */
export interface Named {
	readonly subjects: Titles;
	readonly provinces: Titles;
}

/** The answers that have their names from collections, as words: `profile.subject.<id>`, `profile.province.<id>`. */
export function answerNames(content: Named): Words {
	return {
		...named('subject', content.subjects),
		...named('province', content.provinces),
	};
}

function named(question: string, entries: Titles): Words {
	return Object.fromEntries([...entries].map(([id, { title }]) => [`profile.${question}.${id}`, title]));
}
