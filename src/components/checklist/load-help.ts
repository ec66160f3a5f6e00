import { phaseIds } from '../../content-model/vocabulary.ts';
import type { TaskHelp } from '../../domain/checklist/task-help.ts';
import helpOf from './task-help.data.ts';

/** How every national task is done, by its id, for what is written of many at once. */
export async function loadHelp(): Promise<ReadonlyMap<string, TaskHelp>> {
	const parts = await Promise.all(phaseIds.map((phase) => helpOf[phase]()));
	return new Map(parts.flatMap((part) => Object.entries(part.default)));
}
