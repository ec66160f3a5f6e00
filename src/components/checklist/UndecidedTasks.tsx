import type { Undecided } from '../../domain/checklist/list.ts';
import { t as profileText } from '../case/further-t.ts';
import { t } from './case-t.ts';

/** Tasks that depend on answers not given yet: named, so that nothing comes as a surprise. */
export function UndecidedTasks({ undecided }: { undecided: readonly Undecided[] }) {
	if (undecided.length === 0) return null;
	return (
		<details class="checklist-undecided">
			<summary>{t('checklist.undecided', { count: undecided.length })}</summary>
			<ul>
				{undecided.map(({ task, questions }) => (
					<li key={task.id}>
						{task.title}
						<span class="checklist-quiet">
							{questions.map((key) => (
								<span key={key}>
									{t('checklist.undecided.question', { question: profileText(`profile.${key}`) })}
								</span>
							))}
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
