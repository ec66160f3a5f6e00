import type { FilingSummary } from '../../stores/filings.ts';
import { t } from './t.ts';

/** What a filing is called; nothing where there is only one, and it was never named. */
export function sayFiling(filings: readonly FilingSummary[], id: string): string {
	const index = filings.findIndex((filing) => filing.id === id);
	const name = filings[index]?.name ?? '';
	return name || filings.length < 2 ? name : t('profile.filings.unnamed', { number: index + 1 });
}
