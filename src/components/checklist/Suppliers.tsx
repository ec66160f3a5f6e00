import { isSettled } from '../../domain/checklist/progress.ts';
import { supplierIds, type Task } from '../../domain/checklist/task.ts';
import { asText } from '../../domain/checklist/text.ts';
import type { Filing } from '../../stores/filing.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { usePart } from '../ui/use-part.ts';
import { useWords } from '../ui/words.tsx';
import { taskBox } from './task-box.tsx';
import { tickAsShown } from './set-state.ts';
import { loadDetails } from './task-details.ts';
import { writtenFor } from './written.ts';

/** The list by who has to supply things, each part to be copied and sent to that person. */
export function Suppliers({ list, filing }: { list: readonly Task[]; filing: Filing }) {
	const say = useWords();
	const details = usePart(loadDetails);
	const isLeft = ({ id }: Task) => !isSettled(filing.tasks[id]?.state);
	return (
		<div class="suppliers">
			<Missing title={say('checklist.details.missing')} parts={[details]} />
			{supplierIds.map((who) => {
				const tasks = list.filter((task) => task.who === who);
				const left = tasks.filter(isLeft);
				if (tasks.length === 0) return null;
				const name = say(`checklist.who.${who}`);
				return (
					<section key={who} aria-labelledby={`who-${who}`}>
						<h2 id={`who-${who}`}>
							<span>{name}</span>
							<small class="checklist-count">
								{left.length > 0
									? say('checklist.supplier.left', { count: left.length })
									: say('checklist.supplier.none')}
							</small>
						</h2>
						<ul>
							{tasks.map((task) => (
								<li key={task.id} class="task" data-state={filing.tasks[task.id]?.state ?? 'open'}>
									<label class="task-title">
										<input
											type="checkbox"
											checked={filing.tasks[task.id]?.state === 'done'}
											onChange={(event) => tickAsShown(event.currentTarget, task.id)}
										/>
										{taskBox()}
										<span class="task-words">{task.title}</span>
									</label>
								</li>
							))}
						</ul>
						{left.length > 0 && who !== 'applicant' && details.part && (
							<CopyButton
								label={say('checklist.supplier.copy', { who: name })}
								text={() =>
									asText(say('checklist.supplier.greeting'), [writtenFor(who, left, details.part!, say)], {
										skipped: say('checklist.state.skipped'),
										stuck: say('checklist.state.stuck'),
									})
								}
							/>
						)}
					</section>
				);
			})}
		</div>
	);
}
