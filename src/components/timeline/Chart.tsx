import { useMemo } from 'preact/hooks';
import { sayShortDay } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import {
	buildChart,
	type Chart as ChartData,
	type ChartRow,
	type DaySpan,
} from '../../domain/timeline/chart.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { computeChartHeight, chartSize } from './chart-size.ts';
import { calendar } from './data.ts';
import { t } from './t.ts';

const { head, row: rowHeight, foot, bar } = chartSize;
/** Share of the width that a date at the top needs. */
const labelWidth = 17;
/** The same for a holiday's name. */
const nameWidth = 12;

/**
 * The steps as bars over the days, for wide windows: names at the left, dates at the right, nothing printed over anything. Lengths
 * across are in percent, so that letters keep their size. The line and the table say the same; nobody has to hear the picture.
 */
export function Chart({ forecast, today }: { forecast: Forecast; today: Day }) {
	const chart = useMemo(() => buildChart(forecast, calendar, today), [forecast, today]);
	const height = computeChartHeight(chart.rows.length);
	const x = createScale(chart);
	return (
		<figure class="tl-chart" aria-hidden="true" style={{ paddingBlockStart: head }}>
			<ol class="tl-chart-names">
				{chart.rows.map(({ step }) => (
					<li key={step.step.id} class={`tl-name-${findTurn(step)}`} style={{ blockSize: rowHeight }}>
						{step.step.stage.title}
					</li>
				))}
			</ol>
			<svg width="100%" height={height} style={{ marginBlockStart: -head }}>
				<defs>
					<pattern
						id="tl-hatch"
						width="6"
						height="6"
						patternUnits="userSpaceOnUse"
						patternTransform="rotate(45)"
					>
						<rect width="6" height="6" class="tl-hatch-ground" />
						<rect width="2" height="6" class="tl-hatch-line" />
					</pattern>
				</defs>
				{chart.off.map((span) => (
					<rect
						key={span.first}
						class={span.holiday === undefined ? 'tl-weekend' : 'tl-holiday'}
						{...x.span(span)}
						y={head}
						height={height - head - foot}
					/>
				))}
				{chart.provisional && (
					<rect class="tl-provisional" {...x.span(chart.provisional)} y={head - 5} height={4} />
				)}
				<Ticks chart={chart} bottom={height - foot} />
				{chart.rows.map((row, index) => (
					<Bar key={row.step.step.id} row={row} x={x} top={head + index * rowHeight} />
				))}
				{chart.today !== undefined && (
					<Today at={x.middle(chart.today)} bottom={height - foot} label={t('timeline.chart.today')} />
				)}
			</svg>
			<ol class="tl-chart-dates">
				{chart.rows.map((row) => (
					<li key={row.step.step.id} style={{ blockSize: rowHeight }}>
						{sayDates(row)}
					</li>
				))}
			</ol>
		</figure>
	);
}

/** Whose turn it is in a step, as its bar shows it. */
function findTurn({ state, step }: ChartRow['step']): 'done' | 'mine' | 'wait' {
	if (state === 'done') return 'done';
	return step.stage.who === 'you' ? 'mine' : 'wait';
}

/** The days at which a bar ends, in words. */
function sayDates({ step, likely, last }: ChartRow): string {
	const date = sayShortDay(likely, t);
	if (step.state === 'done' || last === likely) return date;
	return t('timeline.chart.dates', { likely: date, late: sayShortDay(last, t) });
}

type Scale = ReturnType<typeof createScale>;

function createScale({ first, last }: DaySpan) {
	const share = (days: number) => (days / (last - first + 1)) * 100;
	const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
	return {
		at: (day: Day) => share(day - first),
		middle: (day: Day) => share(day - first + 0.5),
		span: (span: DaySpan) => ({
			x: percent(share(span.first - first)),
			width: percent(share(span.last - span.first + 1)),
		}),
	};
}

/** Dates at the top, and under them the names of holidays, as far as they do not run into each other. */
function Ticks({ chart, bottom }: { chart: ChartData; bottom: number }) {
	const x = createScale(chart);
	const dated: Day[] = [];
	for (const day of chart.ticks) {
		const isFree = dated.length === 0 || x.at(day) - x.at(dated.at(-1)!) >= labelWidth;
		if (isFree && x.at(day) <= 100 - labelWidth) dated.push(day);
	}
	return (
		<>
			{chart.ticks.map((day) => (
				<g key={day} class="tl-tick">
					<line x1={`${x.at(day)}%`} x2={`${x.at(day)}%`} y1={18} y2={bottom} />
					{dated.includes(day) && (
						<text x={`${x.at(day)}%`} y={13}>
							{sayShortDay(day, t)}
						</text>
					)}
				</g>
			))}
			{placeHolidayNames(chart, x).map(({ at, name }) => (
				<text key={at} class="tl-holiday-name" x={`${at}%`} y={34} text-anchor="middle">
					{name}
				</text>
			))}
		</>
	);
}

/** Names over the middle of their days; of two that would touch the longer holiday has its name. */
function placeHolidayNames(chart: ChartData, x: Scale): { at: number; name: string }[] {
	const named: { at: number; name: string }[] = [];
	const longest = chart.off
		.filter(({ holiday }) => holiday !== undefined)
		.sort((a, b) => b.last - b.first - (a.last - a.first));
	for (const { first, last, holiday } of longest) {
		const middle = (x.at(first) + x.at(last + 1)) / 2;
		const at = Math.min(Math.max(middle, nameWidth / 2), 100 - nameWidth / 2);
		if (named.every((other) => Math.abs(other.at - at) >= nameWidth)) named.push({ at, name: holiday! });
	}
	return named;
}

/** A step: full until the day by which it has mostly ended, an outline until the late one. */
function Bar({ row, x, top }: { row: ChartRow; x: Scale; top: number }) {
	const { step, first, likely, last, deadline } = row;
	const y = top + (rowHeight - bar) / 2;
	return (
		<g class={`tl-bar tl-bar-${findTurn(step)}`}>
			{step.state !== 'done' && last > likely && (
				<rect class="tl-bar-tail" {...x.span({ first: likely + 1, last })} y={y + 3} height={bar - 6} />
			)}
			<rect class="tl-bar-main" {...x.span({ first, last: likely })} y={y} height={bar} rx="2" />
			{deadline !== undefined && step.state === 'running' && (
				<line
					class="tl-bar-term"
					x1={`${x.at(deadline + 1)}%`}
					x2={`${x.at(deadline + 1)}%`}
					y1={y - 3}
					y2={y + bar + 3}
				/>
			)}
		</g>
	);
}

function Today({ at, bottom, label }: { at: number; bottom: number; label: string }) {
	const anchor = at < 6 ? 'start' : at > 94 ? 'end' : 'middle';
	return (
		<g class="tl-today">
			<line x1={`${at}%`} x2={`${at}%`} y1={head} y2={bottom + 4} />
			<text x={`${at}%`} y={bottom + 18} text-anchor={anchor}>
				{label}
			</text>
		</g>
	);
}
