import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addFiling, renameFiling } from '../../stores/filing-commands.ts';
import { $currentId, $filings } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { goTo } from '../ui/go-to.ts';
import { t } from './case-t.ts';

/** Adding and naming filings. */
export function FilingActions() {
	const filings = useSaved($filings, []);
	const current = useSaved($currentId, 'main');
	const [asks, setAsks] = useState<'add' | 'rename'>();
	// A name that was begun for one filing is not given to another.
	useLayoutEffect(() => setAsks(undefined), [current]);
	// On with the new filing's first question, once the dialog has given the focus back.
	const isAdded = useRef(false);
	useLayoutEffect(() => {
		if (asks !== undefined || !isAdded.current) return;
		isAdded.current = false;
		goTo(document.querySelector<HTMLElement>('.case'));
	}, [asks]);
	const name = filings.find(({ id }) => id === current)?.name ?? '';
	const keep = (given: string) => {
		if (asks === 'add') {
			addFiling(given);
			isAdded.current = true;
			setAsks(undefined);
		} else {
			renameFiling(current, given);
			setAsks(undefined);
		}
	};
	return (
		<>
			<Button data-act="add" onClick={() => setAsks('add')}>
				{t('checklist.filings.add')}
			</Button>
			{filings.length > 1 && (
				<Button data-act="rename" onClick={() => setAsks('rename')}>
					{t('checklist.filings.rename')}
				</Button>
			)}
			<Dialog
				title={t(asks === 'rename' ? 'checklist.filings.rename.title' : 'checklist.filings.add')}
				open={asks !== undefined}
				onClose={() => setAsks(undefined)}
			>
				<NameForm name={asks === 'rename' ? name : ''} onKeep={keep} onCancel={() => setAsks(undefined)} />
			</Dialog>
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
	const submit = (event: Event) => {
		event.preventDefault();
		if (text.trim()) onKeep(text.trim());
	};
	return (
		<form class="filing-name" onSubmit={submit}>
			<Field label={t('checklist.filings.name')} hint={t('checklist.filings.name.hint')}>
				{(control) => (
					<input
						{...control}
						class="ui-input"
						autofocus
						required
						maxLength={longest}
						value={text}
						onInput={(event) => setText(event.currentTarget.value)}
					/>
				)}
			</Field>
			<button type="submit" class="ui-button ui-button-next">
				{t('checklist.filings.save')}
			</button>
			<Button onClick={onCancel}>{t('checklist.cancel')}</Button>
		</form>
	);
}
