import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props<T extends string> {
	/** Names the question for scripts and tests. */
	name: string;
	label: ComponentChildren;
	hint?: string | undefined;
	options: readonly { readonly value: T; readonly label: string; readonly hint?: string | undefined }[];
	value: T | undefined;
	/** `inRows` gives each answer a line with its sentence, `inGrid` sets many short ones side by side. */
	layout?: 'inRows' | 'inGrid';
	/**
	 * @param isByHand whether it was picked by a finger or a mouse: then it is meant. Arrow keys pass through every answer on
	 * the way to the one that is meant.
	 */
	onPick: (value: T, isByHand: boolean) => void;
	children?: ComponentChildren;
}

/** A question with one answer, each explained before it is chosen. */
export function ChoiceRows<T extends string>({
	name,
	label,
	hint,
	options,
	value,
	layout = 'inRows',
	onPick,
	children,
}: Props<T>) {
	const id = useId();
	const isByHand = useRef(false);
	return (
		<fieldset
			class="case-question"
			data-question={name}
			aria-describedby={hint === undefined ? undefined : `${id}-hint`}
			onPointerDown={() => (isByHand.current = true)}
			onKeyDown={() => (isByHand.current = false)}
		>
			<legend>{label}</legend>
			{hint !== undefined && (
				<p class="ui-hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<div class={layout === 'inGrid' ? 'case-grid' : 'case-rows'}>
				{options.map((option) => (
					<label key={option.value} class="case-row">
						<input
							type="radio"
							name={id}
							value={option.value}
							checked={option.value === value}
							aria-labelledby={`${id}-${option.value}`}
							aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
							onChange={() => onPick(option.value, isByHand.current)}
						/>
						<span>
							<b id={`${id}-${option.value}`}>{option.label}</b>
							{option.hint !== undefined && <small id={`${id}-${option.value}-hint`}>{option.hint}</small>}
						</span>
					</label>
				))}
			</div>
			{children}
		</fieldset>
	);
}
