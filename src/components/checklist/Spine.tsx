import { phaseIds } from '../../content-model/vocabulary.ts';
import { isSettled, groupByPhase, type States } from '../../domain/checklist/progress.ts';
import type { Phase, Task } from '../../domain/checklist/task.ts';
import type { Profile } from '../../domain/profile.ts';
import { t } from './case-t.ts';
import { sayPhase } from './phase-name.ts';

interface Props {
	list: readonly Task[];
	states: States;
	/** The phase at hand; none when all is done. */
	current: Phase | undefined;
	profile: Profile;
}

/** How far it is to the number: the phases as one line, and how much of the one at hand is done. */
export function Spine({ list, states, current, profile }: Props) {
	const phases = groupByPhase(list).map(({ phase, tasks }) => ({
		phase,
		total: tasks.length,
		done: tasks.filter(({ id }) => isSettled(states[id])).length,
	}));
	const here = phases.find(({ phase }) => phase === current);
	return (
		<div class="spine">
			{here && (
				<p>
					<b>
						{t('phase.place', { number: phaseIds.indexOf(here.phase) + 1, total: phaseIds.length })}
						<span>{sayPhase(here.phase, profile)}</span>
					</b>
					<span class="spine-count" data-count="phase">
						{t('checklist.spine.here', { done: here.done, total: here.total })}
					</span>
				</p>
			)}
			<div class="spine-line" aria-hidden="true">
				{phases.map(({ phase, done, total }) => (
					<progress key={phase} data-here={phase === current ? '' : undefined} value={done} max={total} />
				))}
			</div>
		</div>
	);
}
