import { $currentId, $filings, switchFiling } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { t } from './case-t.ts';
import { filingLabel } from './filing-label.ts';

/** So many filings are in sight at once; more would fill a phone's screen. */
const few = 4;

/** Which of several filings is at hand, on paper too. Someone with one that was never named never sees it. */
export function FilingSwitch() {
	const filings = useSaved($filings, $filings.get());
	const value = useSaved($currentId, $currentId.get());
	const name = (id: string) => filingLabel(filings, id);
	const label = t('checklist.filings');
	const options = filings.map(({ id }) => ({ value: id, label: name(id) }));
	return (
		<>
			{name(value) && <p class="checklist-filing checklist-only-printed">{name(value)}</p>}
			{options.length > few ? (
				<div class="filing-choice">
					<Select<string> {...{ label, options, value }} onChange={(id) => id && switchFiling(id)} />
				</div>
			) : (
				options.length > 1 && <Choice<string> {...{ label, options, value }} onChange={switchFiling} />
			)}
		</>
	);
}
