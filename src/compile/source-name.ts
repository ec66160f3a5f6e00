import type { Entry } from '../content-model/collections.ts';
import { t } from '../i18n/all.ts';

type Source = Entry<'sources'>;

/** Names a document as readers do: a provider's by the provider and its title, any other by its title. */
export function nameDocument({ title, kind, publisher }: Source): string {
	const who = publisher.replace(/（.*）$/, '');
	return kind === 'provider' && !title.includes(who)
		? t('fact.provider', { publisher: who, title: title.replace(/^《(.*)》$/, '$1') })
		: title;
}

/** Names a source as readers do: its document, and the year of what persons report. */
export function nameSource(source: Source): string {
	const title = nameDocument(source);
	if (source.kind !== 'report') return title;
	return source.date
		? t('fact.year', { title, year: source.date.slice(0, 4) })
		: t('fact.yearUnknown', { title });
}
