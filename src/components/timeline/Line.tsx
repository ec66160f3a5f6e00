import type { ComponentChildren } from 'preact';
import { sayDay, sayShortDay, sayRange } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { findOpenSteps } from '../../domain/timeline/agenda.ts';
import type { Forecast, StepForecast } from '../../domain/timeline/forecast.ts';
import { buildLine, type LineItem } from '../../domain/timeline/line.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { sayResult } from '../../domain/timeline/plan-text.ts';
import { calendar } from './data.ts';
import { t } from './t.ts';

interface Props {
	plan: Plan;
	forecast: Forecast;
	today: Day;
}

/** The days as a line from top to bottom, for narrow windows: the chart's dates, which nothing can run into. */
export function Line({ plan, forecast, today }: Props) {
	const items = buildLine(forecast, calendar, today);
	const open = new Set(findOpenSteps(forecast, today).map(({ step }) => step.id));
	return (
		<ol class="tl-line">
			{items.map((item, index) => (
				<Item key={index} item={item} plan={plan} today={today} open={open} />
			))}
		</ol>
	);
}

interface ItemProps {
	item: LineItem;
	plan: Plan;
	today: Day;
	/** Ids of the steps that can be worked on or are waited for. */
	open: ReadonlySet<string>;
}

function Item({ item, plan, today, open }: ItemProps) {
	switch (item.kind) {
		case 'done':
			return (
				<Stop kind="done" when={sayRange(item.first, item.last, t)}>
					<details>
						<summary>{t('timeline.line.done', { count: item.steps.length })}</summary>
						<ul>
							{item.steps.map(({ step, end }) => (
								<li key={step.id}>
									{step.stage.title} <small>{sayShortDay(end.p50, t)}</small>
								</li>
							))}
						</ul>
					</details>
				</Stop>
			);
		case 'today':
			return <Stop kind="today" when={sayShortDay(today, t)} title={t('timeline.chart.today')} />;
		case 'holiday':
			return (
				<Stop kind="holiday" when={sayRange(item.first, item.last, t)} title={item.name}>
					<small>{t('timeline.line.holiday')}</small>
				</Stop>
			);
		case 'number':
			return (
				<Stop kind="number" when={sayRange(item.first, item.last, t)} title={sayResult(plan, t)}>
					<small>{t('timeline.line.latest', { date: sayDay(item.latest, t, today) })}</small>
				</Stop>
			);
		default:
			return (
				<Stop
					kind={item.kind}
					isNow={open.has(item.step.step.id)}
					when={sayShortDay(item.first, t)}
					title={item.step.step.stage.title}
				>
					<small>{sayStep(item.step)}</small>
				</Stop>
			);
	}
}

/** Who moves, and until when. */
function sayStep({ step, start, end }: StepForecast): string {
	const who = t(`timeline.who.${step.stage.who}`);
	const text = (day: Day) => sayShortDay(day, t);
	if (end.p95 <= start) return t('timeline.line.sameDay', { who });
	if (end.p80 <= start) return t('timeline.line.sameDayMostly', { who, late: text(end.p95) });
	if (end.p95 === end.p80) return t('timeline.line.stepOnce', { who, likely: text(end.p80) });
	return t('timeline.line.step', { who, likely: text(end.p80), late: text(end.p95) });
}

interface StopProps {
	kind: LineItem['kind'];
	when: string;
	title?: string;
	isNow?: boolean;
	children?: ComponentChildren;
}

function Stop({ kind, when, title, isNow = false, children }: StopProps) {
	return (
		<li class={`tl-stop tl-stop-${kind}`} data-now={isNow ? '' : undefined}>
			<span class="tl-when">
				{isNow && <b>{t('timeline.line.now')}</b>}
				<span>{when}</span>
			</span>
			<div>
				{title !== undefined && <b>{title}</b>}
				{children}
			</div>
		</li>
	);
}
