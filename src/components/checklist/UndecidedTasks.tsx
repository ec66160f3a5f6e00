import type { Undecided } from '../../domain/checklist/list.ts';
import { useWords } from '../ui/words.tsx';

/** Tasks that depend on answers not given yet: named, so that nothing comes as a surprise. */
export function UndecidedTasks({ undecided }: { undecided: readonly Undecided[] }) {
	const say = useWords();
	if (undecided.length === 0) return null;
	return (
		<details class="checklist-undecided">
			<summary>{say('checklist.undecided', { count: undecided.length })}</summary>
			<ul>
				{undecided.map(({ task, questions }) => (
					<li key={task.id}>
						{task.title}
						<span class="checklist-quiet">
							{questions.map((key) => (
								<span key={key}>
									{say('checklist.undecided.question', { question: say(`profile.${key}`) })}
								</span>
							))}
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
