/** The ids of the entries in the list of sources that a mark stands for. */
export function listEntryIds(mark: HTMLAnchorElement): string[] {
	const also = mark.dataset['also']?.split(' ').map((id) => `fact-${id}`) ?? [];
	return [mark.hash.slice(1), ...also];
}
