import { $currentId, $filings, switchFiling } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { filingLabel } from './filing-label.ts';
import { t } from './t.ts';

/** Which of several filings is at hand; someone with one never sees it. */
export function FilingSwitch() {
	const filings = useSaved($filings, []);
	const current = useSaved($currentId, 'main');
	if (filings.length < 2) return null;
	return (
		<select
			class="case-switch"
			aria-label={t('profile.filings')}
			value={current}
			onChange={(event) => switchFiling(event.currentTarget.value)}
		>
			{filings.map(({ id }) => (
				<option key={id} value={id}>
					{filingLabel(filings, id)}
				</option>
			))}
		</select>
	);
}
