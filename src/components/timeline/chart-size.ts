/** Lengths of the picture in CSS pixels. */
export const chartSize = { head: 44, row: 38, foot: 26, bar: 16 } as const;

/** Height of the picture of so many steps. */
export function computeChartHeight(steps: number): number {
	return chartSize.head + steps * chartSize.row + chartSize.foot;
}
