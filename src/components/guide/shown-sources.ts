import { listEntryIds } from './entry-ids.ts';

/**
 * Shows, in a page's list of sources, those that the visible parts cite; the numbers stay those of the whole list.
 * For tools whose page holds far more texts than one case needs.
 *
 * @param parts what is visible
 */
export function showSources(parts: readonly Element[]): void {
	const cited = new Set(
		parts.flatMap((part) => [...part.querySelectorAll<HTMLAnchorElement>('.cite')].flatMap(listEntryIds)),
	);
	document.querySelectorAll<HTMLLIElement>('.sources > ol > li').forEach((source, index) => {
		source.value = index + 1;
		source.classList.toggle('shown', cited.has(source.id));
	});
}
