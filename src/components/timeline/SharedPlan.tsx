/** Loaded only when an address carries a plan: the reader of links, and what it says. */
import more from 'virtual:beian/timeline-shared';
import { dayText } from '../../domain/day-text.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import { parsePlan, type LinkReading } from '../../domain/plan-link.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { problemText } from '../../domain/timeline/problem-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { sayFrom } from '../../domain/words.ts';
import { adoptPlan } from './adopt-plan.ts';
import { calendar, stages } from './data.ts';
import { words as common } from './say.ts';

const words = { ...common, ...more };
const say = sayFrom(words);

/** The plan in the query of an address. */
export function readShared(query: string, today: Day): LinkReading {
	return parsePlan(query, { stages, calendar, today });
}

interface Props {
	reading: LinkReading;
	/** The visitor's own plan. */
	own: Plan;
	/** The plan has become the visitor's own; told with how to take that back. */
	onAdopt: (takeBack: () => void) => void;
	onLeave: () => void;
}

/** In the place of the inputs: whose plan this is, what it says, what of its link could not be read. */
export function SharedPlan({ reading: { plan, problems }, own, onAdopt, onLeave }: Props) {
	const said = entriesOf(plan);
	return (
		<section class="tl-shared" aria-label={say('timeline.shared')}>
			<p class="tl-shared-title">{say(said.length > 0 ? 'timeline.shared' : 'timeline.shared.empty')}</p>
			{said.length > 0 && <p>{said.join(' · ')}</p>}
			{problems.length > 0 && (
				<Notice kind="warn" title={say('timeline.shared.problems')}>
					<ul>
						{problems.map((problem, place) => (
							<li key={place}>{problemText(problem, calendar, words)}</li>
						))}
					</ul>
				</Notice>
			)}
			<p class="ui-hint">{say('timeline.shared.hint')}</p>
			<div class="tl-row">
				{said.length > 0 && (
					<Button kind="next" onClick={() => onAdopt(adoptPlan(own, plan))}>
						{say('timeline.shared.adopt')}
					</Button>
				)}
				<Button onClick={onLeave}>{say('timeline.shared.leave')}</Button>
			</div>
		</section>
	);
}

/** After a plan has become the visitor's own: that it has, and the way back. */
export function Adopted({ onUndo }: { onUndo: () => void }) {
	return (
		<Notice kind="ok" title={say('timeline.adopted')}>
			<p>
				<Button onClick={onUndo}>{say('timeline.adopted.undo')}</Button>
			</p>
		</Notice>
	);
}

/** What a plan says, as short entries. */
function entriesOf(plan: Plan): string[] {
	const { order, cancelKind, subject, province, start, target, returns, done } = plan;
	const marked = Object.keys(done ?? {}).length;
	const entries = [
		order && say(`profile.order.${order}`),
		order === 'cancel' && cancelKind && say(`profile.cancelKind.${cancelKind}`),
		subject && say(`profile.subject.${subject}`),
		province && say(`profile.province.${province}`),
		start && say('timeline.shared.start', { date: dayText(dayOf(start), say, 0) }),
		target && say('timeline.shared.target', { date: dayText(dayOf(target), say, 0) }),
		returns && say('timeline.shared.returns', { count: returns }),
		marked > 0 && say('timeline.shared.done', { count: marked }),
	];
	return entries.filter((entry) => typeof entry === 'string' && entry !== '') as string[];
}
