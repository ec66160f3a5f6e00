import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import {
	isSettled,
	countProgress,
	readStates,
	findUnsettledBefore,
} from '../../domain/checklist/progress.ts';
import { supplierIds } from '../../content-model/vocabulary.ts';
import type { Supplier, Task } from '../../domain/checklist/task.ts';
import { writeAsText } from '../../domain/checklist/text.ts';
import type { Day } from '../../domain/day.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { t } from './case-t.ts';
import { loadHelp } from './load-help.ts';
import type { Opening } from './opening.ts';
import { TaskItem } from './TaskItem.tsx';
import { writeForSupplier } from './written-for.ts';

interface Props {
	list: readonly Task[];
	provincial: readonly ProvincialTask[];
	filing: Filing;
	/** Days by which tasks should be done, where there is a plan. */
	due: Readonly<Record<string, Day>>;
	opening: Opening;
}

/** The list by who has to supply things, each part to be copied and sent to that person. */
export function Suppliers({ list, provincial, filing, due, opening }: Props) {
	const help = useLazy(loadHelp);
	const states = readStates(filing.tasks);
	const claims = new Map(provincial.map((claim) => [claim.task.id, claim]));
	const copied = (who: Supplier, left: readonly Task[]) =>
		writeAsText(
			t('checklist.supplier.greeting'),
			[writeForSupplier(who, left, { states, due, claims, help: help.loaded! })],
			{ skipped: t('checklist.state.skipped'), stuck: t('checklist.state.stuck') },
		);
	return (
		<div class="suppliers">
			<LoadFailed title={t('checklist.details.missing')} parts={[help]} />
			{supplierIds.map((who) => {
				const tasks = list.filter((task) => task.who === who);
				const left = tasks.filter(({ id }) => !isSettled(states[id]));
				const { stuck } = countProgress(tasks, states);
				if (tasks.length === 0) return null;
				const name = t(`checklist.who.${who}`);
				return (
					<section key={who} aria-labelledby={`who-${who}`}>
						<h2 id={`who-${who}`}>
							<span>{name}</span>
							<small class="checklist-count">
								{left.length > 0
									? t('checklist.supplier.left', { count: left.length })
									: t('checklist.supplier.none')}
								{stuck > 0 && t('checklist.supplier.stuck', { count: stuck })}
							</small>
						</h2>
						<ul>
							{tasks.map((task) => (
								<TaskItem
									key={task.id}
									task={task}
									view="supplied"
									isShown
									filing={filing}
									due={due[task.id]}
									waits={findUnsettledBefore(task, list, states)}
									opening={opening}
								/>
							))}
						</ul>
						{left.length > 0 && who !== 'applicant' && help.loaded && (
							<CopyButton
								label={t('checklist.supplier.copy', { who: name })}
								text={() => copied(who, left)}
							/>
						)}
					</section>
				);
			})}
		</div>
	);
}
