import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Props {
	id: string;
	'aria-describedby': string;
	value: string;
	input?: RefObject<HTMLInputElement>;
	/** The name that everything here is about, written large. */
	isLarge?: boolean;
	onFocus?: () => void;
	/** Called with finished text only, never with letters that an input method is still turning into characters. */
	onName: (name: string) => void;
}

/**
 * A field for a name. It keeps its own text: nothing is written into it while someone is in it, since by
 * then they have typed on; and nothing is judged while an input method composes. Preact fires no
 * `onCompositionEnd`, so the events are listened to as they are.
 */
export function NameInput({ value, input, isLarge = false, onFocus, onName, ...rest }: Props) {
	const own = useRef<HTMLInputElement>(null);
	const box = input ?? own;
	const isComposing = useRef(false);
	const tell = useRef(onName);
	tell.current = onName;

	useEffect(() => {
		const field = box.current!;
		const begin = () => {
			isComposing.current = true;
		};
		const end = () => {
			isComposing.current = false;
			tell.current(field.value);
		};
		field.addEventListener('compositionstart', begin);
		field.addEventListener('compositionend', end);
		// What was typed before the page came alive, or what the browser has kept over a reload.
		if (field.value !== '') tell.current(field.value);
		return () => {
			field.removeEventListener('compositionstart', begin);
			field.removeEventListener('compositionend', end);
		};
	}, []);

	useEffect(() => {
		const field = box.current!;
		if (document.activeElement !== field && field.value !== value) field.value = value;
	}, [value]);

	return (
		<input
			{...rest}
			ref={box}
			class={isLarge ? 'ui-input sn-name' : 'ui-input'}
			type="text"
			autocomplete="off"
			autocapitalize="off"
			spellcheck={false}
			enterKeyHint="done"
			{...(onFocus && { onFocus })}
			onInput={(event) => {
				if (!isComposing.current && !event.isComposing) onName(event.currentTarget.value);
			}}
		/>
	);
}
