import type { Entry } from '../../content-model/collections.ts';

export type ProvinceTopic = Entry<'provinces'>['requirements'][number]['topic'];

/** The topics in the order in which a person meets them. */
export const provinceTopics: readonly ProvinceTopic[] = [
	'principal',
	'age',
	'residence',
	'phone',
	'materials',
	'domain',
	'quantity',
	'name',
	'content',
	'change',
	'person-to-company',
];
