import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';

interface Props {
	longest: number;
	/** What is shown: the text as its keeper changed it. */
	value: string;
	onChange: (value: string) => void;
}

/** Where a text is pasted. What its keeper masks is masked in the field too, without moving the cursor. */
export function PasteField({ longest, value, onChange }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const isComposing = useRef(false);
	useLayoutEffect(() => {
		const area = field.current;
		if (!area || area.value === value || isComposing.current) return;
		const at = area.selectionStart;
		area.value = value;
		if (document.activeElement === area) area.setSelectionRange(at, at);
	});
	return (
		<div class="messages-paste">
			<Field label={t('messages.label')} hint={t('messages.hint')}>
				{(control) => (
					<textarea
						{...control}
						ref={field}
						class="ui-input"
						rows={6}
						maxLength={longest}
						autocomplete="off"
						spellcheck={false}
						placeholder={t('messages.placeholder')}
						onInput={(event) => {
							// A word that is still being composed is read, but not written over.
							isComposing.current = event.isComposing;
							onChange(event.currentTarget.value);
						}}
						onBlur={(event) => {
							isComposing.current = false;
							onChange(event.currentTarget.value);
						}}
					/>
				)}
			</Field>
			<Button onClick={() => onChange('')} disabled={value === ''}>
				{t('messages.clear')}
			</Button>
		</div>
	);
}
