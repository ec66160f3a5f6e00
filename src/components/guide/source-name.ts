import type { Entry } from '../../content-model/collections.ts';
import { t } from '../../i18n/all.ts';

/** The number of a document, or the repository that it lies in, which tell readers nothing: （icp_02_0003）. */
const documentNumber = /（[a-z][\w-]*）/g;

/**
 * What readers call a source: a provider's document by the provider and its title, what persons report with its year,
 * all else by its title. No repositories and no numbers of documents.
 */
export function nameSource({ title, kind, publisher, date }: Entry<'sources'>): string {
	const name = title.replace(documentNumber, '');
	if (kind === 'report') {
		return date
			? t('fact.year', { title: name, year: date.slice(0, 4) })
			: t('fact.yearUnknown', { title: name });
	}
	const who = publisher.replace(/（.*）$/, '');
	return kind === 'provider' && !name.includes(who)
		? t('fact.provider', { publisher: who, title: name.replace(/^《(.*)》$/, '$1') })
		: name;
}
