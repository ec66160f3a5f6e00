/** The middle one of some numbers, the upper of the two middle ones where there are as many below as above. */
export function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
