import load from './provincial-tasks.data.ts';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { ProvinceId } from '../../domain/profile.ts';
import { usePart } from '../ui/use-part.ts';

const nothing: readonly ProvincialTask[] = [];

/** What the province of the profile asks besides, loaded when it is chosen. */
export function useProvincial(province: ProvinceId | undefined) {
	const { part, isMissing, retry } = usePart(province && load[province]);
	const isAwaited = province !== undefined && !part && !isMissing;
	return { tasks: part?.default ?? nothing, isAwaited, isMissing, retry };
}
