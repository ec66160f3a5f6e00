import { useState } from 'preact/hooks';
import { Field } from '../ui/Field.tsx';

interface Props {
	label: string;
	hint?: string | undefined;
	type?: 'date' | 'datetime-local';
	value: string;
	min: string;
	max: string;
	/** Why a value that exists cannot be taken. */
	problem?: (value: string) => string | undefined;
	/** What to say to something that is no date. */
	notADate: string;
	/** Only dates that can be taken arrive here; `undefined` when the field was emptied. */
	onChange: (value: string | undefined) => void;
}

/** A date, or a date with its time. What cannot be taken stays in the field and changes nothing. */
export function DateField({
	label,
	hint,
	type = 'date',
	value,
	min,
	max,
	problem,
	notADate,
	onChange,
}: Props) {
	const [draft, setDraft] = useState<string>();
	const [error, setError] = useState<string>();
	const take = (field: HTMLInputElement, isLeaving: boolean) => {
		const text = field.value;
		const isHalf = field.validity.badInput || isYearHalf(text);
		if (isHalf && !isLeaving) return setDraft(text);
		const wrong = isHalf ? notADate : text === '' ? undefined : problem?.(text);
		setError(wrong);
		if (wrong !== undefined) return setDraft(text);
		setDraft(isLeaving ? undefined : text);
		if (text !== value) onChange(text || undefined);
	};
	return (
		<Field label={label} hint={hint} error={error}>
			{(control) => (
				<input
					{...control}
					class="ui-input"
					type={type}
					min={min}
					max={max}
					value={draft ?? value}
					onInput={(event) => take(event.currentTarget, false)}
					onBlur={(event) => take(event.currentTarget, true)}
				/>
			)}
		</Field>
	);
}

/** While the year is being typed, browsers give years like 0020. */
function isYearHalf(text: string): boolean {
	return text.startsWith('0');
}
