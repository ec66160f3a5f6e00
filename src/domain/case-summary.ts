import { putCheckFirst } from './checklist/check-first.ts';
import type { TaskState } from '../content-model/vocabulary.ts';
import { findNextTasks, countProgress, readStates } from './checklist/progress.ts';
import type { Phase, Task } from './checklist/task.ts';
import { formatDay, type Day } from './day.ts';
import type { News, StageData } from './timeline/data.ts';
import type { Forecast } from './timeline/forecast.ts';
import { findOpenCheck } from './timeline/open-check.ts';
import { findSmsDeadline } from './timeline/sms-arrival.ts';
import type { Waiting } from './timeline/waiting.ts';

/**
 * What pages that are no tools say of the filing at hand: made by a tool, which has the list and the model, and stored for
 * them. All of it is derived; dates are ISO days.
 */
export interface CaseSummary {
	readonly total: number;
	/** Tasks that are done or set aside as not needed. */
	readonly settled: number;
	/** The phase of the next task, or of the last one where nothing is left. */
	readonly phase: Phase | undefined;
	/** Tasks per phase, in order, with those that are settled. */
	readonly phases: readonly (readonly [phase: Phase, settled: number, total: number])[];
	/** What to do next. */
	readonly next: NextSummary | undefined;
	readonly waiting: WaitingSummary | undefined;
	/** When the number is there: the dates that 50, 80 and 95 in 100 cases keep; missing where it is there already. */
	readonly number: { readonly p50: string; readonly p80: string; readonly p95: string } | undefined;
}

/** What to do next. */
export interface NextSummary {
	readonly id: string;
	readonly title: string;
	readonly due?: string;
	/** The last minute for it, `YYYY-MM-DDTHH:MM` in Shanghai: of the SMS check, once it is said when the SMS came. */
	readonly until?: string;
}

/** Whom a filing waits for. */
export interface WaitingSummary {
	/** The stage's id, and whose turn it is. */
	readonly stage: string;
	readonly title: string;
	readonly who: StageData['who'];
	readonly since: string;
	readonly usual: string;
	readonly worry: string;
	/** The news that may end it, the likeliest first; missing in a summary of an earlier release. */
	readonly news?: readonly News[];
}

/** What is summed up; without a forecast nothing is said of dates. */
export interface CaseParts {
	/** The list of this person's case, in its order. */
	readonly tasks: readonly Task[];
	readonly states: Readonly<Record<string, { readonly state: TaskState }>>;
	readonly forecast: Forecast | undefined;
	readonly waiting: readonly Waiting[];
	/** By task, the day by which it should be done, where there is a plan. */
	readonly due: Readonly<Record<string, Day>>;
	readonly today: Day;
	/** When the SMS came, `YYYY-MM-DDTHH:MM` in Shanghai. */
	readonly sms?: string | undefined;
}

/** Sums a case up for pages that are no tools. */
export function summarise({ tasks, states, forecast, waiting, due, today, sms }: CaseParts): CaseSummary {
	const known = readStates(states);
	const check = forecast && findOpenCheck(forecast);
	const [next] = findNextTasks(tasks, known, putCheckFirst(tasks, due, check), today);
	const until =
		check?.isRunning && sms !== undefined && next?.stage === check.stage
			? findSmsDeadline(sms, check.term)
			: undefined;
	const { total, done, skipped } = countProgress(tasks, known);
	const [wait] = waiting;
	const decision = forecast?.steps.findLast(({ step }) => step.stage.brings === 'number');
	const phases = [...new Set(tasks.map(({ phase }) => phase))].map((phase) => {
		const own = countProgress(
			tasks.filter((task) => task.phase === phase),
			known,
		);
		return [phase, own.done + own.skipped, own.total] as const;
	});
	return {
		total,
		settled: done + skipped,
		phase: next?.phase ?? phases.at(-1)?.[0],
		phases,
		next: next && {
			id: next.id,
			title: next.title,
			...(due[next.id] !== undefined && { due: formatDay(due[next.id]!) }),
			...(until !== undefined && { until }),
		},
		waiting: wait && {
			stage: wait.step.stage.id,
			title: wait.step.stage.title,
			who: wait.step.stage.who,
			since: formatDay(wait.since),
			usual: formatDay(wait.usual),
			worry: formatDay(wait.worry),
			news: wait.news,
		},
		number:
			forecast === undefined || decision?.state === 'done'
				? undefined
				: {
						p50: formatDay(forecast.number.p50),
						p80: formatDay(forecast.number.p80),
						p95: formatDay(forecast.number.p95),
					},
	};
}
