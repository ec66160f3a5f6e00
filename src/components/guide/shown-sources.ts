import { listEntryIds } from './entry-ids.ts';

/**
 * Shows, in a page's list of sources, those that the visible parts cite; the numbers stay those of the whole list.
 * For tools whose page holds far more texts than one case needs.
 *
 * @param elements what is visible
 */
export function showSources(elements: readonly Element[]): void {
	const cited = new Set(
		elements.flatMap((element) =>
			[...element.querySelectorAll<HTMLAnchorElement>('.cite')].flatMap(listEntryIds),
		),
	);
	document.querySelectorAll<HTMLLIElement>('.sources > ol > li').forEach((source, index) => {
		source.value = index + 1;
		source.classList.toggle('shown', cited.has(source.id));
	});
}
