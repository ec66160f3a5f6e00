import load from './provincial-tasks.data.ts';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { ProvinceId } from '../../domain/profile.ts';
import { useLazy } from '../ui/use-lazy.ts';

const nothing: readonly ProvincialTask[] = [];

/** What the province of the profile asks besides, loaded when it is chosen. */
export function useProvincial(province: ProvinceId | undefined) {
	const { loaded, hasFailed, retry } = useLazy(province && load[province]);
	const isAwaited = province !== undefined && !loaded && !hasFailed;
	return { tasks: loaded?.default ?? nothing, isAwaited, hasFailed, retry };
}
