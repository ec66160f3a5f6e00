import { useEffect, useRef, useState } from 'preact/hooks';
import { addFiling, deleteFiling, renameFiling } from '../../stores/filing-list.ts';
import { $currentId, $filings } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { focusOn, goTo } from '../ui/go-to.ts';
import { useWords } from '../ui/words.tsx';
import { filingLabel } from './filing-label.ts';

/** Adding, naming and deleting filings. */
export function FilingTools({ onDeleted }: { onDeleted: (undo: () => void, name: string) => void }) {
	const say = useWords();
	const filings = useSaved($filings, []);
	const current = useSaved($currentId, 'main');
	const [asks, setAsks] = useState<'add' | 'rename'>();
	// A name that was begun for one filing is not given to another.
	useEffect(() => setAsks(undefined), [current]);
	const name = filings.find(({ id }) => id === current)?.name ?? '';
	const label = filingLabel(filings, current, say);
	const keep = (given: string) => {
		if (asks === 'add') {
			addFiling(given);
			// The form goes, and with it the place where one was: on with the new filing's first question.
			goTo(document.querySelector<HTMLElement>('.checklist-profile'));
			setAsks(undefined);
		} else {
			renameFiling(current, given);
			close();
		}
	};
	const close = () => {
		focusOn(document.querySelector<HTMLElement>('.checklist-tools .ui-actions'));
		setAsks(undefined);
	};
	if (asks) return <NameForm name={asks === 'rename' ? name : ''} onKeep={keep} onCancel={close} />;
	return (
		<>
			<Button onClick={() => setAsks('add')}>{say('checklist.filings.add')}</Button>
			{filings.length > 1 && (
				<>
					<Button onClick={() => setAsks('rename')}>{say('checklist.filings.rename')}</Button>
					<Button onClick={() => onDeleted(deleteFiling(current), label)}>
						{say('checklist.filings.delete')}
					</Button>
				</>
			)}
		</>
	);
}

/** Longest name of a filing. */
const longest = 100;

interface NameFormProps {
	name: string;
	onKeep: (name: string) => void;
	onCancel: () => void;
}

function NameForm({ name, onKeep, onCancel }: NameFormProps) {
	const say = useWords();
	const [text, setText] = useState(name);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector('input')?.focus(), []);
	const submit = (event: Event) => {
		event.preventDefault();
		if (text.trim()) onKeep(text.trim());
	};
	return (
		<form ref={form} class="filing-name" onSubmit={submit}>
			<Field label={say('checklist.filings.name')} hint={say('checklist.filings.name.hint')}>
				{(control) => (
					<input
						{...control}
						class="ui-input"
						required
						maxLength={longest}
						value={text}
						onInput={(event) => setText(event.currentTarget.value)}
					/>
				)}
			</Field>
			<button type="submit" class="ui-button">
				{say('checklist.filings.save')}
			</button>
			<Button onClick={onCancel}>{say('ui.cancel')}</Button>
		</form>
	);
}
