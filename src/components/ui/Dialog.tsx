import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
	title: string;
	open: boolean;
	onClose: () => void;
	children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes it, the focus returns to where it was. */
export function Dialog({ title, open, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	// Before other effects: what a dialog has brought about may take the focus that it gives back.
	useLayoutEffect(() => {
		if (open) dialog.current?.showModal();
		else dialog.current?.close();
	}, [open]);
	return (
		<dialog ref={dialog} class="ui-dialog" aria-labelledby={id} onClose={onClose}>
			<h2 id={id}>{title}</h2>
			{open && children}
		</dialog>
	);
}
