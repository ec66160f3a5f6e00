/** Many short lists of numbers in two arrays: the list `at` is what stands in `items` from `starts[at]` to before `starts[at + 1]`. */
export interface NumberLists {
	readonly starts: Int32Array;
	readonly items: Int32Array;
}

/** Puts lists one after the other. */
export function joinLists(lists: readonly (ArrayLike<number> & Iterable<number>)[]): NumberLists {
	const starts = new Int32Array(lists.length + 1);
	lists.forEach((list, at) => (starts[at + 1] = starts[at]! + list.length));
	const items = new Int32Array(starts[lists.length]!);
	lists.forEach((list, at) => {
		for (let index = 0; index < list.length; index++) items[starts[at]! + index] = list[index]!;
	});
	return { starts, items };
}

/** For each number below `count` the lists that have it, ascending. No list may have a number twice. */
export function invertLists({ starts, items }: NumberLists, count: number): NumberLists {
	const inverse = { starts: new Int32Array(count + 1), items: new Int32Array(items.length) };
	for (const item of items) inverse.starts[item + 1]!++;
	for (let at = 0; at < count; at++) inverse.starts[at + 1]! += inverse.starts[at]!;
	const next = inverse.starts.slice(0, count);
	for (let list = 0; list + 1 < starts.length; list++) {
		for (let at = starts[list]!; at < starts[list + 1]!; at++) inverse.items[next[items[at]!]!++] = list;
	}
	return inverse;
}

/** Gives the list at a place, without copying it. */
export function getList({ starts, items }: NumberLists, at: number): Int32Array {
	return items.subarray(starts[at], starts[at + 1]);
}
