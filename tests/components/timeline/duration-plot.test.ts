import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPlot } from '../../../src/components/timeline/duration-plot.ts';

const dot = fc.record({
	id: fc.string(),
	year: fc.integer({ min: 2010, max: 2030 }),
	days: fc.integer({ min: 0, max: 120 }),
	isReturned: fc.boolean(),
});
const panel = fc.record({
	key: fc.string(),
	band: fc
		.array(fc.integer({ min: 0, max: 90 }), { minLength: 3, maxLength: 3 })
		.map((days) => days.toSorted((a, b) => a - b))
		.map(([p10, p50, p90]) => ({ p10: p10!, p50: p50!, p90: p90! })),
	dots: fc.array(dot, { minLength: 1, maxLength: 40 }),
});

it('places every dot and band inside the drawing, in its panel, and no dot on another', () => {
	fc.assert(
		fc.property(fc.array(panel, { minLength: 1, maxLength: 4 }), (data) => {
			const plot = buildPlot(data);
			plot.panels.forEach(({ rows, top, bottom, band }, index) => {
				const dots = rows.flatMap((row) => row.dots);
				expect(dots).toHaveLength(data[index]!.dots.length);
				expect(band.x).toBeGreaterThanOrEqual(plot.left);
				expect(band.x + band.width).toBeLessThanOrEqual(plot.right + 0.1);
				expect(band.middle).toBeGreaterThanOrEqual(band.x);
				expect(band.middle).toBeLessThanOrEqual(band.x + band.width + 0.1);
				for (const { x, y } of dots) {
					expect(x).toBeGreaterThanOrEqual(plot.left);
					expect(x).toBeLessThanOrEqual(plot.right);
					expect(x + plot.radius).toBeLessThanOrEqual(plot.width);
					expect(y - plot.radius).toBeGreaterThanOrEqual(top);
					expect(y + plot.radius).toBeLessThanOrEqual(bottom);
				}
				const hidden = dots.filter((one, at) =>
					dots.slice(at + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 2 * plot.radius),
				);
				expect(hidden).toEqual([]);
			});
			expect(plot.panels.at(-1)!.bottom).toBeLessThanOrEqual(plot.height);
		}),
	);
});

it('stands the newest year first', () => {
	const dots = [2019, 2026, 2021].map((year) => ({ id: String(year), year, days: 5, isReturned: false }));
	const { panels } = buildPlot([{ key: 'filing', band: { p10: 2, p50: 5, p90: 9 }, dots }]);
	expect(panels[0]!.rows.map(({ year }) => year)).toEqual([2026, 2021, 2019]);
});
