import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { t } from './t.ts';

interface Props<T extends object> {
	/** Names it for scripts and tests. */
	name: string;
	summary: string;
	/** The same function every time, as for `useLazy`. */
	load: () => Promise<T>;
	children: (part: T) => ComponentChildren;
}

/** What few people need: folded, and loaded once it is opened. */
export function Fold<T extends object>({ name, summary, load, children }: Props<T>) {
	const [isOpen, setOpen] = useState(false);
	const content = useLazy(load, isOpen);
	return (
		<details class="tl-fold" data-fold={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{summary}</summary>
			{content.loaded && children(content.loaded)}
			<LoadFailed title={t('ui.partMissing')} parts={[content]} />
		</details>
	);
}
