import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { cross } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { t } from './t.ts';

interface Props {
	title: string;
	open: boolean;
	onClose: () => void;
	children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside; ×, Escape and a tap outside close it; the focus returns to where it was. */
export function Dialog({ title, open, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	// Before other effects: what a dialog has brought about may take the focus that it gives back.
	useLayoutEffect(() => {
		if (open) dialog.current?.showModal();
		else dialog.current?.close();
	}, [open]);
	return (
		<dialog
			ref={dialog}
			class="ui-dialog"
			aria-labelledby={id}
			onClose={onClose}
			onClick={(event) => {
				const { currentTarget } = event;
				if (event.target === currentTarget && isOutside(event, currentTarget)) currentTarget.close();
			}}
		>
			<h2 id={id}>{title}</h2>
			{open && children}
			<button
				type="button"
				class="ui-dialog-close"
				aria-label={t('ui.close')}
				onClick={() => dialog.current?.close()}
			>
				<Icon of={cross} />
			</button>
		</dialog>
	);
}

/** Whether a press was on what lies behind the dialog: that counts as the dialog too. */
function isOutside({ clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
	const { left, right, top, bottom } = dialog.getBoundingClientRect();
	return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
