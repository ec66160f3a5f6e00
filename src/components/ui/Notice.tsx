import type { ComponentChildren } from 'preact';

interface Props {
	kind: 'info' | 'ok' | 'warn' | 'error';
	/** The message in a sentence; details and ways out as children. */
	title: string;
	/** Not said aloud by itself: it stands there from the beginning, or something else says it. */
	isQuiet?: boolean;
	children?: ComponentChildren;
}

const marks = {
	info: 'M12 11v6M12 7.5v.5',
	ok: 'M7 12.5l3.5 3.5L17 8.5',
	warn: 'M12 7v6M12 16.5v.5',
	error: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
};

/** Something to know, with an icon and words, never by colour alone. Errors are said aloud at once, the rest when there is a pause. */
export function Notice({ kind, title, isQuiet = false, children }: Props) {
	const role = kind === 'error' ? 'alert' : 'status';
	return (
		<div class={`ui-notice ui-notice-${kind}`} {...(!isQuiet && { role })}>
			<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
				<circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2" />
				<path d={marks[kind]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
			</svg>
			<div>
				<p class="ui-notice-title">{title}</p>
				{children}
			</div>
		</div>
	);
}
