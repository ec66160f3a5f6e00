import type { Band } from '../../domain/timeline/reports.ts';

/** A reported duration, as a dot. */
interface Dot {
	readonly id: string;
	readonly year: number;
	/** Calendar days. */
	readonly days: number;
	/** Whether the filing was sent back on the way. */
	readonly isReturned: boolean;
}

/** The dots of one part of a filing and the model's band for it. */
export interface PanelData {
	readonly key: string;
	readonly band: Band;
	readonly dots: readonly Dot[];
}

/** A year of a panel: where its name stands, and its dots. */
interface PlotRow {
	readonly year: number;
	readonly y: number;
	readonly dots: readonly (Dot & { readonly x: number; readonly y: number })[];
}

/** A part of a filing, placed: the band spans its rows. */
interface Panel {
	readonly key: string;
	readonly titleY: number;
	readonly top: number;
	readonly bottom: number;
	readonly band: { readonly x: number; readonly width: number; readonly middle: number };
	readonly rows: readonly PlotRow[];
}

/** The whole picture, its lengths in units of the drawing. */
export interface Plot {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly radius: number;
	readonly ticks: readonly { readonly days: number; readonly x: number }[];
	readonly panels: readonly Panel[];
}

const width = 320;
const left = 44;
const right = width - 14;
const radius = 4;
/** Height of a line of dots; dots nearer than `apart` on a line would hide each other. */
const lane = 12;
const apart = 2 * radius + 1;
const rowPadding = 8;
const titleHeight = 28;
const foot = 22;

/** Places the dots by panel and year, the newest year first; dots of about the same length stand above each other. */
export function buildPlot(data: readonly PanelData[]): Plot {
	const longest = Math.max(...data.flatMap(({ band, dots }) => [band.p90, ...dots.map(({ days }) => days)]));
	const last = Math.max(10, Math.ceil(longest / 10) * 10);
	const x = (days: number) => round(left + (days / last) * (right - left));
	let y = 0;
	const panels = data.map(({ key, band, dots }) => {
		const titleY = y + 18;
		const top = y + titleHeight;
		y = top;
		const years = [...new Set(dots.map(({ year }) => year))].sort((a, b) => b - a);
		const rows = years.map((year) => {
			const lanes: number[] = [];
			const placed = dots
				.filter((dot) => dot.year === year)
				.sort((a, b) => a.days - b.days)
				.map((dot) => {
					const at = x(dot.days);
					const free = lanes.findIndex((taken) => at - taken >= apart);
					const line = free < 0 ? lanes.length : free;
					lanes[line] = at;
					return { ...dot, x: at, y: y + rowPadding / 2 + line * lane + lane / 2 };
				});
			const height = lanes.length * lane + rowPadding;
			const row = { year, y: y + height / 2 + 5, dots: placed };
			y += height;
			return row;
		});
		return {
			key,
			titleY,
			top,
			bottom: y,
			band: { x: x(band.p10), width: round(x(band.p90) - x(band.p10)), middle: x(band.p50) },
			rows,
		};
	});
	const ticks = Array.from({ length: last / 10 + 1 }, (_, index) => ({ days: index * 10, x: x(index * 10) }));
	return { width, height: y + foot, left, right, radius, ticks, panels };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
