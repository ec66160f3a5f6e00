/**
 * Shows, in a page's list of sources, those that the visible parts cite; the numbers stay those of the marks.
 * For tools whose page holds far more texts than one case needs.
 *
 * @param parts what is visible
 */
export function showSources(parts: readonly Element[]): void {
	const cited = new Set(
		parts.flatMap((part) =>
			[...part.querySelectorAll('.cite a')].map((mark) => mark.getAttribute('href')?.slice(1)),
		),
	);
	document.querySelectorAll<HTMLLIElement>('.sources > ol > li').forEach((source, place) => {
		source.value = place + 1;
		source.classList.toggle('shown', cited.has(source.id));
	});
}
