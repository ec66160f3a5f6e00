import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings parts of the page that were rendered at build time to another place and back: those with `ids` stand in the
 * returned place, in that order; all others where the page has them.
 *
 * @param selector what holds all the parts
 * @param attribute the data attribute with a part's id, `data-message`
 */
export function useArranged(selector: string, attribute: string, ids: readonly string[]) {
	const place = useRef<HTMLDivElement>(null);
	const homes = useRef<{ part: HTMLElement; home: Element }[]>([]);
	const wanted = ids.join(' ');
	useLayoutEffect(() => {
		if (homes.current.length === 0) {
			const parts = document.querySelectorAll<HTMLElement>(`${selector} [${attribute}]`);
			homes.current = [...parts].map((part) => ({ part, home: part.parentElement! }));
		}
		const byId = new Map(homes.current.map(({ part }) => [part.getAttribute(attribute)!, part]));
		const chosen = wanted.split(' ').flatMap((id) => byId.get(id) ?? []);
		for (const { part, home } of homes.current) {
			if (part instanceof HTMLDetailsElement) part.open = part === chosen[0];
			if (!chosen.includes(part)) home.append(part);
		}
		place.current?.append(...chosen);
	}, [wanted]);
	return place;
}
