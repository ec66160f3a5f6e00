import { $currentId, $filings, switchFiling } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/words.tsx';

/** Which of several filings is at hand. Someone with one never sees it. */
export function FilingSwitch() {
	const say = useWords();
	const filings = useSaved($filings, []);
	const current = useSaved($currentId, 'main');
	if (filings.length < 2) return null;
	return (
		<Choice<string>
			label={say('checklist.filings')}
			options={filings.map(({ id, name }, place) => ({
				value: id,
				label: name || say('checklist.filings.unnamed', { number: place + 1 }),
			}))}
			value={current}
			onChange={switchFiling}
		/>
	);
}
