import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
	label: string;
	hint?: string | undefined;
	/** What is wrong with the value; said aloud when it appears. */
	error?: string | undefined;
	/** The control, given its id and the ids of what describes it. */
	children: (control: {
		id: string;
		'aria-describedby': string;
		'aria-invalid': boolean;
	}) => ComponentChildren;
}

/** A labelled control with its hint and its error. */
export function Field({ label, hint, error, children }: Props) {
	const id = useId();
	return (
		<div class="ui-field">
			<label class="ui-label" for={id}>
				{label}
			</label>
			{hint && (
				<p class="ui-hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{children({
				id,
				'aria-describedby': hint ? `${id}-hint ${id}-error` : `${id}-error`,
				'aria-invalid': error !== undefined,
			})}
			<p class="ui-error" id={`${id}-error`} role="alert">
				{error}
			</p>
		</div>
	);
}
