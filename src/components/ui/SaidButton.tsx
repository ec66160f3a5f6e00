import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface Props {
	kind?: 'quiet' | 'next';
	label: ComponentChildren;
	/** What it says once it has been done. */
	said: string;
	/** What it does; what gives `false` was not done. */
	onAct: () => unknown;
}

/** A button that says, in its own place and width, that what it does is done. */
export function SaidButton({ kind = 'quiet', label, said, onAct }: Props) {
	const [isSaid, setSaid] = useState(false);
	return (
		<>
			<Button
				kind={kind}
				onClick={async ({ currentTarget }) => {
					// Words of another length would move what stands beside it.
					currentTarget.style.minInlineSize = `${currentTarget.getBoundingClientRect().width}px`;
					if ((await onAct()) !== false) setSaid(true);
				}}
				onBlur={() => setSaid(false)}
			>
				{isSaid ? said : label}
			</Button>
			<span class="sr-only" role="status">
				{isSaid ? said : ''}
			</span>
		</>
	);
}
