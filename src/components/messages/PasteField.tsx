import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';

interface Props {
	longest: number;
	/** What is shown: the text as its keeper changed it. */
	value: string;
	/** Only the ways back to the field are in sight. */
	isFolded: boolean;
	onUnfold: () => void;
	/** Told before the change that a paste makes. */
	onPaste: () => void;
	onChange: (value: string) => void;
}

/** Where a text is pasted. What its keeper masks is masked in the field too, without moving the cursor. */
export function PasteField({ longest, value, isFolded, onUnfold, onPaste, onChange }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const isComposing = useRef(false);
	const isComingBack = useRef(false);
	useLayoutEffect(() => {
		const area = field.current;
		if (!area) return;
		if (!isFolded && isComingBack.current) {
			isComingBack.current = false;
			area.focus();
		}
		if (area.value === value || isComposing.current) return;
		const at = area.selectionStart;
		area.value = value;
		if (document.activeElement === area) area.setSelectionRange(at, at);
	});
	const comeBack = (text: string) => {
		isComingBack.current = true;
		onUnfold();
		onChange(text);
	};
	return (
		<div class="messages-paste ui-scripted">
			<div hidden={isFolded} class="messages-field">
				<Field label={t('messages.label')} hint={t('messages.hint')}>
					{(control) => (
						<textarea
							{...control}
							ref={field}
							class="ui-input"
							rows={5}
							maxLength={longest}
							autocomplete="off"
							spellcheck={false}
							placeholder={t('messages.placeholder')}
							onPaste={onPaste}
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
				<Button onClick={() => onChange('')} disabled={value === ''} data-act="clear">
					{t('messages.clear')}
				</Button>
			</div>
			{isFolded && (
				<p class="messages-folded">
					<Button onClick={() => comeBack('')} data-act="again">
						{t('messages.paste.again')}
					</Button>
					<Button onClick={() => comeBack(value)} data-act="whole">
						{t('messages.paste.whole')}
					</Button>
				</p>
			)}
		</div>
	);
}
