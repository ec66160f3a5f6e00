import type { Entry } from '../content-model/collections.ts';
import { t } from '../i18n/all.ts';

type Source = Entry<'sources'>;

/** The number of a document, or the repository that it lies in, which tell readers nothing: （icp_02_0003）. */
const documentNumber = /（[a-z][\w-]*）/g;

/**
 * What readers call a document: a provider's by the provider and its title, any other by its title. No repositories and no
 * numbers of documents.
 */
export function nameDocument({ title, kind, publisher }: Source): string {
	const name = title.replace(documentNumber, '');
	const who = publisher.replace(/（.*）$/, '');
	return kind === 'provider' && !name.includes(who)
		? t('fact.provider', { publisher: who, title: name.replace(/^《(.*)》$/, '$1') })
		: name;
}

/** What readers call a source: its document, and the year of what persons report. */
export function nameSource(source: Source): string {
	const title = nameDocument(source);
	if (source.kind !== 'report') return title;
	return source.date
		? t('fact.year', { title, year: source.date.slice(0, 4) })
		: t('fact.yearUnknown', { title });
}
