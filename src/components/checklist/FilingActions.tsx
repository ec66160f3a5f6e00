import { useEffect, useRef, useState } from 'preact/hooks';
import { addFiling, deleteFiling, renameFiling } from '../../stores/filing-commands.ts';
import { $currentId, $filings } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { focusOn, goTo } from '../ui/go-to.ts';
import { t } from './case-t.ts';
import { filingLabel } from '../case/filing-label.ts';

/** Adding, naming and deleting filings. */
export function FilingActions({ onDeleted }: { onDeleted: (undo: () => void, name: string) => void }) {
	const filings = useSaved($filings, []);
	const current = useSaved($currentId, 'main');
	const [asks, setAsks] = useState<'add' | 'rename'>();
	// A name that was begun for one filing is not given to another.
	useEffect(() => setAsks(undefined), [current]);
	const name = filings.find(({ id }) => id === current)?.name ?? '';
	const label = filingLabel(filings, current);
	const keep = (given: string) => {
		if (asks === 'add') {
			addFiling(given);
			// The form goes, and with it the place where one was: on with the new filing's first question.
			goTo(document.querySelector<HTMLElement>('.case'));
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
			<Button onClick={() => setAsks('add')}>{t('checklist.filings.add')}</Button>
			{filings.length > 1 && (
				<>
					<Button onClick={() => setAsks('rename')}>{t('checklist.filings.rename')}</Button>
					<Button onClick={() => onDeleted(deleteFiling(current), label)}>
						{t('checklist.filings.delete')}
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
	const [text, setText] = useState(name);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector('input')?.focus(), []);
	const submit = (event: Event) => {
		event.preventDefault();
		if (text.trim()) onKeep(text.trim());
	};
	return (
		<form ref={form} class="filing-name" onSubmit={submit}>
			<Field label={t('checklist.filings.name')} hint={t('checklist.filings.name.hint')}>
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
				{t('checklist.filings.save')}
			</button>
			<Button onClick={onCancel}>{t('ui.cancel')}</Button>
		</form>
	);
}
