import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { TaskProgress } from '../../stores/filing-schema.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { t } from './t.ts';
import { detailsLink, NationalDetails } from './NationalDetails.tsx';
import { ProvincialDetails } from './ProvincialDetails.tsx';
import { loadDetails } from './task-details.ts';

interface Props {
	task: Task;
	progress: TaskProgress;
	/** What is behind it, where a province asks for it. */
	claim: ProvincialTask | undefined;
}

const loadControls = () => import('./StateControls.tsx');

/** What a task shows once it was opened. A list of tasks has none of it: hundreds would be slow to wake. */
export function OpenedTask({ task, progress, claim }: Props) {
	const controls = useLazy(loadControls);
	const details = useLazy(loadDetails, claim === undefined);
	return (
		<>
			<LoadFailed title={t('checklist.details.missing')} parts={[controls, details]} />
			{controls.part && <controls.part.StateControls task={task} progress={progress} />}
			{claim && <ProvincialDetails claim={claim} />}
			{!claim && details.part && <NationalDetails task={task.id} find={details.part} />}
			{!claim && !details.part && detailsLink(task.id)}
		</>
	);
}
