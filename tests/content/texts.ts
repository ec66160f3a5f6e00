/** Fields that are no prose of ours, in every collection: literal messages, search words, ids and conditions. */
export const literalFields = ['messages', 'keywords', 'wordings', 'facts', 'page', 'when'] as const;

/**
 * Every text in an entry of the content, with the path of its field.
 *
 * @param left names of fields that are left out, with all below them
 */
export function textsIn(
	value: unknown,
	path: string,
	left: ReadonlySet<string>,
): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`, left));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		left.has(key) ? [] : textsIn(item, `${path}.${key}`, left),
	);
}
