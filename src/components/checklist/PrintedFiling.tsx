import { $currentId, $filings } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { filingLabel } from '../case/filing-label.ts';

/** On paper: which of several filings this is. On the screen the situation strip says it. */
export function PrintedFiling() {
	const filings = useSaved($filings, $filings.get());
	const current = useSaved($currentId, $currentId.get());
	const name = filingLabel(filings, current);
	return name ? <p class="checklist-filing checklist-only-printed">{name}</p> : null;
}
