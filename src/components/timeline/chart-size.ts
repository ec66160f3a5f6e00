/** Lengths of the picture in CSS pixels. */
export const chartSize = { head: 44, row: 42, foot: 24, bar: 12 } as const;

/** Height of the picture of so many steps. */
export function chartHeight(steps: number): number {
	return chartSize.head + steps * chartSize.row + chartSize.foot;
}
