import { countCalendarDays, computeBand, type Report } from '../../src/domain/timeline/reports.ts';
import type { Calendar } from '../../src/domain/calendar.ts';
import type { StageData } from '../../src/domain/timeline/data.ts';

/** A report with what decides whether the model may be fitted by it. */
export type Fitting = Report & { readonly year: number; readonly judges?: true | undefined };

/** The likely lengths that the fit chooses, in the units of their stages. */
export interface Fit {
	readonly likely: number;
	/** Its loss over the reports, and the least of all candidates. */
	readonly loss: number;
	readonly least: number;
	readonly of: number;
}

/** Until then a curtain was sent by post and photographed, which no filing of today waits for. */
const firstYearWithoutCurtain = 2019;
/** The candidates that lie this near to the best count as equally good. */
const tolerance = 0.05;
const shares = [0.1, 0.5, 0.9] as const;

/** The reports by which a part of the model is fitted: without returns, not judging, of the process as it is now. */
export function fittingReports<T extends Fitting>(reports: readonly T[]): T[] {
	return reports.filter(
		({ returns, judges, year, from }) =>
			returns === 0 && !judges && (year >= firstYearWithoutCurtain || from === 'police-review'),
	);
}

/**
 * The likely length of a stage by which the model's points at 10, 50 and 90 of 100 fit the reports best (the least pinball
 * loss, in days). Of the candidates that are about as good as the best it is the slowest: who was slow tells less often.
 * `withLikely` gives the stages with a likely length of the stage put in.
 */
export function fitLikely(
	reports: readonly Fitting[],
	calendar: Calendar,
	candidates: readonly number[],
	withLikely: (likely: number) => readonly StageData[],
): Fit {
	const losses = candidates.map((likely) => {
		const stages = withLikely(likely);
		return reports.reduce((sum, report) => sum + lossOf(stages, calendar, report), 0);
	});
	const least = Math.min(...losses);
	const chosen = losses.findLastIndex((loss) => loss <= least * (1 + tolerance));
	return { likely: candidates[chosen]!, loss: losses[chosen]!, least, of: reports.length };
}

function lossOf(stages: readonly StageData[], calendar: Calendar, report: Fitting): number {
	const { p10, p50, p90 } = computeBand(stages, calendar, report);
	const days = countCalendarDays(calendar, report);
	return [p10, p50, p90].reduce((sum, point, index) => {
		const share = shares[index]!;
		return sum + (days >= point ? share * (days - point) : (1 - share) * (point - days));
	}, 0);
}
