/** Loaded only when an address carries a plan: the reader of links, and what it says. */
import planTexts from '#i18n/plan.json' with { type: 'json' };
import own from '#i18n/timeline/shared.json' with { type: 'json' };
import { useState } from 'preact/hooks';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay, type Day } from '../../domain/day.ts';
import { parsePlan, type PlanLinkReading } from '../../domain/plan-link.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { sayProblem } from '../../domain/timeline/problem-text.ts';
import { replaceWith, wouldReplace, type StoredValues } from '../../stores/replace-case.ts';
import { ChangeDialog } from '../case/ChangeDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { translate } from '../../i18n/translate.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { makePlanValues } from './plan-values.ts';
import { calendar, stages } from './data.ts';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

/** The plan in the query of an address. */
export function readShared(query: string, today: Day): PlanLinkReading {
	return parsePlan(query, { stages, calendar, today });
}

interface Props {
	reading: PlanLinkReading;
	/** The visitor's own plan. */
	own: Plan;
	/** The plan has become the visitor's own. */
	onAdopt: () => void;
	onLeave: () => void;
}

/** In the place of the inputs: whose plan this is, what it says, what of its link could not be read. */
export function SharedPlan({ reading: { plan, problems }, own, onAdopt, onLeave }: Props) {
	const said = listSaid(plan);
	const [offered, setOffered] = useState<StoredValues>();
	const adopt = () => {
		const values = makePlanValues(own, plan);
		if (wouldReplace(values)) return setOffered(values);
		replaceWith(values);
		onAdopt();
	};
	return (
		<section class="tl-shared" aria-label={t('timeline.shared')}>
			<p class="tl-shared-title">{t(said.length > 0 ? 'timeline.shared' : 'timeline.shared.empty')}</p>
			{said.length > 0 && <p>{said.join(' · ')}</p>}
			{problems.length > 0 && (
				<Notice kind="warn" title={t('timeline.shared.problems')}>
					<ul>
						{problems.map((problem, index) => (
							<li key={index}>{sayProblem(problem, calendar, planTexts)}</li>
						))}
					</ul>
				</Notice>
			)}
			<p class="ui-hint">{t('timeline.shared.hint')}</p>
			<div class="tl-row">
				{said.length > 0 && (
					<Button kind="next" onClick={adopt}>
						{t('timeline.shared.adopt')}
					</Button>
				)}
				<Button onClick={onLeave}>{t('timeline.shared.leave')}</Button>
			</div>
			<ChangeDialog
				values={offered}
				from="plan"
				onDecided={(how) => {
					setOffered(undefined);
					if (how === 'kept') onLeave();
					else if (how !== 'closed') onAdopt();
				}}
			/>
		</section>
	);
}

/** What a plan says, as short entries. */
function listSaid(plan: Plan): string[] {
	const { order, cancelKind, subject, province, start, target, returns, done } = plan;
	const marked = Object.keys(done ?? {}).length;
	const entries = [
		order && sayAnswer('order', order),
		order === 'cancel' && cancelKind && sayAnswer('cancelKind', cancelKind),
		subject && sayAnswer('subject', subject),
		province && sayAnswer('province', province),
		start && t('timeline.shared.start', { date: sayDay(requireDay(start), t, 0) }),
		target && t('timeline.shared.target', { date: sayDay(requireDay(target), t, 0) }),
		returns && t('timeline.shared.returns', { count: returns }),
		marked > 0 && t('timeline.shared.done', { count: marked }),
	];
	return entries.filter((entry) => typeof entry === 'string' && entry !== '') as string[];
}
