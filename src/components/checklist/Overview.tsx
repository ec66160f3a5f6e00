import { nextTasks, progress, statesOf } from '../../domain/checklist/progress.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { todayInShanghai } from '../ui/today.ts';
import { focusOn } from '../ui/go-to.ts';
import { stateText } from './state-text.ts';
import { t } from './case-t.ts';
import { tick } from './set-state.ts';
import { caseTitle } from './written.ts';

interface Props {
	list: readonly Task[];
	filing: Filing;
	/** Days by which tasks should be done, where there is a plan. */
	due: Readonly<Record<string, Day>>;
	/** Called before a link leads to a task: the list may be in another view. */
	onGo: () => void;
}

/** How far the whole is, and the one to three tasks that come next. */
export function Overview({ list, filing, due, onGo }: Props) {
	const states = statesOf(filing.tasks);
	const { total, done, skipped, stuck } = progress(list, states);
	const next = nextTasks(list, states, due, dayOf(todayInShanghai()));
	return (
		<section class="checklist-overview" aria-labelledby="checklist-today">
			<p class="checklist-only-printed">{caseTitle(filing.profile)}</p>
			<div class="checklist-progress">
				<progress value={done + skipped} max={total} aria-label={t('checklist.overall', { done, total })} />
				<p role="status">
					{t('checklist.overall', { done, total })}
					{skipped > 0 && t('checklist.overall.skipped', { count: skipped })}
					{stuck > 0 && t('checklist.overall.stuck', { count: stuck })}
				</p>
			</div>
			<h2 id="checklist-today">{t('checklist.today')}</h2>
			{next.length > 0 ? (
				<ol class="checklist-next">
					{next.map((task) => (
						<li key={task.id}>
							<a href={`#task-${task.id}`} onClick={onGo}>
								{task.title}
							</a>
							<button
								type="button"
								class="ui-button"
								aria-label={`${stateText('done', task.kind)}：${task.title}`}
								onClick={(event) => {
									tick(task.id, true);
									// The button goes with its task.
									focusOn(event.currentTarget.closest('section')!.querySelector('h2'));
								}}
							>
								{stateText('done', task.kind)}
							</button>
						</li>
					))}
				</ol>
			) : (
				<p>{t(nothingNext(total, done + skipped, stuck))}</p>
			)}
			<p class="checklist-quiet">{t('checklist.legend')}</p>
		</section>
	);
}

function nothingNext(total: number, settled: number, stuck: number) {
	if (settled === total) return 'checklist.today.done';
	return settled + stuck === total ? 'checklist.today.stuck' : 'checklist.today.waiting';
}
