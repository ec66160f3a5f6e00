import { useId } from 'preact/hooks';
import './ui.css';

interface Props<T extends string> {
	/** The question. */
	label: string;
	hint?: string | undefined;
	options: readonly { readonly value: T; readonly label: string }[];
	value: T | undefined;
	onChange: (value: T) => void;
}

/** One answer out of a few, all in sight. */
export function Choice<T extends string>({ label, hint, options, value, onChange }: Props<T>) {
	const name = useId();
	return (
		<fieldset class="ui-field">
			<legend class="ui-label">{label}</legend>
			{hint && <p class="ui-hint">{hint}</p>}
			<div class="ui-choices">
				{options.map((option) => (
					<label key={option.value} class="ui-choice">
						<input
							type="radio"
							name={name}
							value={option.value}
							checked={option.value === value}
							onChange={() => onChange(option.value)}
						/>
						<span>{option.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface ManyProps<T extends string> extends Omit<Props<T>, 'value' | 'onChange'> {
	values: readonly T[];
	onChange: (values: readonly T[]) => void;
}

/** Any number of answers out of a few; none is an answer too. */
export function Choices<T extends string>({ label, hint, options, values, onChange }: ManyProps<T>) {
	const toggle = (value: T) =>
		onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
	return (
		<fieldset class="ui-field">
			<legend class="ui-label">{label}</legend>
			{hint && <p class="ui-hint">{hint}</p>}
			<div class="ui-choices">
				{options.map((option) => (
					<label key={option.value} class="ui-choice">
						<input
							type="checkbox"
							checked={values.includes(option.value)}
							onChange={() => toggle(option.value)}
						/>
						<span>{option.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
