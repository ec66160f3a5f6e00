import { holds } from '../condition.ts';
import type { Profile } from '../profile.ts';
import type { Duration, StageData } from './data.ts';

/** A stage of one plan; a filing that is sent back goes through some stages again. */
export interface Step {
	/** The stage's id, from the second round on with the round: `authority-review-2`. */
	readonly id: string;
	readonly stage: StageData;
	/** 1, 2 after the first return, … */
	readonly round: number;
	/** Ids of the steps that must have ended. */
	readonly after: readonly string[];
	readonly duration: Duration;
}

/**
 * The steps of a profile in order. What the profile has not said counts as the national case, and an order
 * that it has not said as a first filing. `returns` is how often the authority sends the filing back.
 */
export function listSteps(stages: readonly StageData[], profile: Profile, returns = 0): Step[] {
	const known: Profile = { order: 'first', ...profile };
	const applying = stages.filter((stage) => holds(stage.when, known) !== false);
	const listBefore = createPredecessors(stages, applying);
	const first = applying.filter((stage) => stage.whenReturned !== 'correction');
	const steps = first.map((stage) => makeStep(stage, known, 1, listBefore(stage)));

	const loop = [
		...applying.filter((stage) => stage.whenReturned === 'correction'),
		...applying.filter((stage) => stage.whenReturned === 'again'),
	];
	if (loop[0]?.whenReturned !== 'correction') return steps;
	let returned = loop.at(-1)!.id;
	for (let round = 2; round <= returns + 1; round++) {
		const index = steps.findIndex(({ id }) => id === returned) + 1;
		let previous = returned;
		const added = loop.map((stage) => {
			const again: Step = makeStep(stage, known, round, [previous]);
			previous = again.id;
			return again;
		});
		const rest = steps.splice(index).map((later) => ({
			...later,
			after: later.after.map((id) => (id === returned ? previous : id)),
		}));
		steps.push(...added, ...rest);
		returned = previous;
	}
	return steps;
}

function makeStep(stage: StageData, profile: Profile, round: number, after: readonly string[]): Step {
	const id = round === 1 ? stage.id : `${stage.id}-${round}`;
	return { id, stage, round, after, duration: findDuration(stage, profile) };
}

function findDuration(stage: StageData, profile: Profile): Duration {
	const variant = stage.variants?.find(({ when }) => holds(when, profile) === true);
	const duration = variant?.duration ?? stage.duration;
	const likely = profile.province && stage.likelyIn?.[profile.province];
	return likely === undefined ? duration : { ...duration, likely };
}

/** What a stage waits for: one that does not apply is replaced by those that it would have waited for. */
function createPredecessors(stages: readonly StageData[], applying: readonly StageData[]) {
	const byId = new Map(stages.map((stage) => [stage.id, stage]));
	const applies = new Set(applying.map(({ id }) => id));
	const listBefore = (stage: StageData): string[] => [
		...new Set(stage.after.flatMap((id) => (applies.has(id) ? [id] : listBefore(byId.get(id)!)))),
	];
	return listBefore;
}
