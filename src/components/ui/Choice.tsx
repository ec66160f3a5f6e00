import { useId } from 'preact/hooks';

interface Question<T extends string> {
	/** The question. */
	label: string;
	hint?: string | undefined;
	options: readonly { readonly value: T; readonly label: string }[];
}

interface Props<T extends string> extends Question<T> {
	value: T | undefined;
	onChange: (value: T) => void;
}

interface ManyProps<T extends string> extends Question<T> {
	values: readonly T[];
	onChange: (values: readonly T[]) => void;
}

/** One answer out of a few, all in sight. */
export function Choice<T extends string>({ value, onChange, ...question }: Props<T>) {
	return <Answers {...question} type="radio" isChosen={(one) => one === value} onTick={onChange} />;
}

/** Any number of answers out of a few; none is an answer too. */
export function Choices<T extends string>({ values, onChange, ...question }: ManyProps<T>) {
	const isChosen = (one: T) => values.includes(one);
	const toggle = (value: T) =>
		onChange(isChosen(value) ? values.filter((one) => one !== value) : [...values, value]);
	return <Answers {...question} type="checkbox" isChosen={isChosen} onTick={toggle} />;
}

interface AnswersProps<T extends string> extends Question<T> {
	type: 'radio' | 'checkbox';
	isChosen: (value: T) => boolean;
	onTick: (value: T) => void;
}

function Answers<T extends string>({ label, hint, options, type, isChosen, onTick }: AnswersProps<T>) {
	const name = useId();
	return (
		<fieldset class="ui-field">
			<legend class="ui-label">{label}</legend>
			{hint && <p class="ui-hint">{hint}</p>}
			<div class="ui-choices">
				{options.map(({ value, label: text }) => (
					<label key={value} class="ui-choice">
						<input
							type={type}
							name={name}
							value={value}
							checked={isChosen(value)}
							onChange={() => onTick(value)}
						/>
						<span>{text}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
