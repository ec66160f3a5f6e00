import { useLayoutEffect, useRef } from 'preact/hooks';
import { showSources } from '../guide/shown-sources.ts';

/**
 * Shows the parts with these ids among all that the page holds, which are rendered at build time.
 *
 * @returns the ref of the element that holds the parts
 */
export function useShown(ids: readonly string[]) {
	const container = useRef<HTMLDivElement>(null);
	const shown = ids.join(' ');
	useLayoutEffect(() => {
		const chosen = shown.split(' ');
		const elements = [...(container.current?.querySelectorAll<HTMLElement>('[data-decision]') ?? [])];
		for (const element of elements) {
			const isShown = chosen.includes(element.dataset['decision']!);
			element.classList.toggle('shown', isShown);
			element.hidden = !isShown;
		}
		showSources(elements.filter((element) => !element.hidden));
	}, [shown]);
	return container;
}
