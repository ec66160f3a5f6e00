import { useEffect, useState } from 'preact/hooks';
import load from 'virtual:beian/provincial-tasks';
import type { ProvincialTask } from '../../domain/checklist/compile.ts';
import type { ProvinceId } from '../../domain/profile.ts';

export interface Provincial {
	readonly tasks: readonly ProvincialTask[];
	/** `loading` until the province's part has come, `missing` when it did not. */
	readonly state: 'ready' | 'loading' | 'missing';
	readonly retry: () => void;
}

const nothing: readonly ProvincialTask[] = [];

/** What the province of the profile asks besides, loaded when it is chosen. */
export function useProvincial(province: ProvinceId | undefined): Provincial {
	const [loaded, setLoaded] = useState<{ province: ProvinceId; tasks?: readonly ProvincialTask[] }>();
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		if (!province) return;
		let isCurrent = true;
		load[province]().then(
			({ default: tasks }) => isCurrent && setLoaded({ province, tasks }),
			() => isCurrent && setLoaded({ province }),
		);
		return () => {
			isCurrent = false;
		};
	}, [province, attempt]);
	const retry = () => {
		setLoaded(undefined);
		setAttempt(attempt + 1);
	};
	if (!province) return { tasks: nothing, state: 'ready', retry };
	if (loaded?.province !== province) return { tasks: nothing, state: 'loading', retry };
	return { tasks: loaded.tasks ?? nothing, state: loaded.tasks ? 'ready' : 'missing', retry };
}
