import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes, 'type' | 'class'> {
	/** `next` is the one primary action of a page, there is at most one in sight; `danger` takes something away. */
	kind?: 'quiet' | 'next' | 'danger';
	children: ComponentChildren;
}

/** A button that does something on this page. */
export function Button({ kind = 'quiet', children, ...rest }: Props) {
	return (
		<button type="button" class={`ui-button ui-button-${kind}`} {...rest}>
			{children}
		</button>
	);
}

/** The quiet row of actions at a tool's end: share, copy, print, export. */
export function Actions({ label, children }: { label: string; children: ComponentChildren }) {
	return (
		<div class="ui-actions" role="group" aria-label={label}>
			{children}
		</div>
	);
}
