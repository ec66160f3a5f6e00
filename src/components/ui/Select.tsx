import { Field } from './Field.tsx';

interface Props<T extends string> {
	/** For who looks for the field in the page. */
	name?: string;
	label: string;
	hint?: string | undefined;
	/** What stands there before a choice is made; choosing it takes the answer back. None where something is always chosen. */
	placeholder?: string;
	options: readonly { readonly value: T; readonly label: string }[];
	value: T | undefined;
	onChange: (value: T | undefined) => void;
}

/** One answer out of many. */
export function Select<T extends string>({
	name,
	label,
	hint,
	placeholder,
	options,
	value,
	onChange,
}: Props<T>) {
	return (
		<Field label={label} hint={hint}>
			{(control) => (
				<select
					{...control}
					name={name}
					class="ui-input"
					value={value ?? ''}
					onChange={(event) => onChange((event.currentTarget.value || undefined) as T | undefined)}
				>
					{placeholder !== undefined && <option value="">{placeholder}</option>}
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
