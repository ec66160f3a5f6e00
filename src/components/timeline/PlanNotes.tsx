import type { Day } from '../../domain/day.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { listNotes } from '../../domain/timeline/notes.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { href } from '../../href.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { Notice } from '../ui/Notice.tsx';
import { calendar } from './data.ts';
import { t } from './t.ts';

interface Props {
	plan: Plan;
	forecast: Forecast;
	today: Day;
}

/** What to know about the dates, and the way to what they rest on. */
export function PlanNotes({ plan, forecast, today }: Props) {
	const { warnings, remarks } = listNotes(plan, forecast, calendar, today, t);
	return (
		<div class="tl-notes">
			{warnings.map((text) => (
				<Notice key={text} kind="warn" title={text} />
			))}
			{remarks.length > 0 && (
				<ul>
					{remarks.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			)}
			{plan.order === 'change' && (
				<p>
					{t('timeline.note.change')} <a href={href('/after/transfer/')}>{t('timeline.note.changeLink')}</a>
				</p>
			)}
			<p>
				{sayReviewBasis(plan, forecast)} <a href="#basis">{t('timeline.basis.more')}</a>
			</p>
		</div>
	);
}

/** Which number of days the authority's review was given, and why. */
function sayReviewBasis({ province }: Plan, { steps }: Forecast): string {
	const { stage, duration } = steps.find(({ step }) => step.stage.brings === 'number')!.step;
	const days = { least: duration.least, likely: duration.likely, most: duration.most };
	if (province === undefined) return t('timeline.basis.national', days);
	const name = { ...days, province: sayAnswer('province', province) };
	return t(
		stage.likelyIn?.[province] === undefined ? 'timeline.basis.noProvince' : 'timeline.basis.province',
		name,
	);
}
