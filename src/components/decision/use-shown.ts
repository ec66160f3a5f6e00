import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showSources } from '../guide/shown-sources.ts';

/**
 * Shows the parts with these ids among all that the page holds, rendered at build time. Returns the words of the
 * first, to be said aloud, and the ref of what holds the parts.
 */
export function useShown(ids: readonly string[]) {
	const container = useRef<HTMLDivElement>(null);
	const [title, setTitle] = useState('');
	const shown = ids.join(' ');
	useLayoutEffect(() => {
		const chosen = shown.split(' ');
		const elements = [...(container.current?.querySelectorAll<HTMLElement>('[data-decision]') ?? [])];
		for (const element of elements) {
			const isShown = chosen.includes(element.dataset['decision']!);
			element.classList.toggle('shown', isShown);
			element.hidden = !isShown;
		}
		const visible = elements.filter((element) => !element.hidden);
		showSources(visible);
		setTitle(visible[0]?.querySelector('h3')?.textContent ?? '');
	}, [shown]);
	return [title, container] as const;
}
