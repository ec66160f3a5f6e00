import type { Day } from '../day.ts';

/** Probabilities of days; they add up to 1. */
export type Distribution = ReadonlyMap<Day, number>;

/** A node of the model: its end depends on its start only. */
export interface Node {
	/** Indexes of the nodes that must have ended, all before this one. */
	readonly after: readonly number[];
	/** The distribution of its end, given the start. */
	readonly endGiven: (start: Day) => Distribution;
}

/** When a step begins and when it ends, each taken alone. */
export interface Marginal {
	readonly start: Distribution;
	readonly end: Distribution;
}

/** By how much rounding may make a sum of probabilities miss its share. */
const tolerance = 1e-9;

/**
 * The exact distribution of each node's start and end. Branches that share an ancestor depend on each other,
 * so the ends that later nodes still wait for are carried together, as one joint distribution, and a node's
 * start is the latest of its predecessors' ends in each joint state. States that agree in what is carried on are
 * taken together before the node's lengths are applied, which keeps that within milliseconds. `nodes` stand in an order of work.
 */
export function propagate(nodes: readonly Node[], begin: Day): Marginal[] {
	const lastUse = nodes.map((_, index) => nodes.findLastIndex(({ after }) => after.includes(index)));
	let open: number[] = [];
	let states: State[] = [{ ends: [], probability: 1 }];
	return nodes.map((node, index) => {
		const places = node.after.map((other) => open.indexOf(other));
		const kept = open.filter((other) => lastUse[other]! > index);
		const keptPlaces = kept.map((other) => open.indexOf(other));
		const isKept = lastUse[index]! > index;
		const start = new Map<Day, number>();
		const groups = new Map<string, { readonly carried: readonly Day[]; readonly starts: Map<Day, number> }>();
		for (const { ends, probability } of states) {
			const from = Math.max(begin, ...places.map((place) => ends[place]!));
			const carried = keptPlaces.map((place) => ends[place]!);
			const key = carried.join();
			let group = groups.get(key);
			if (group === undefined) groups.set(key, (group = { carried, starts: new Map() }));
			add(start, from, probability);
			add(group.starts, from, probability);
		}
		const endGiven = new Map([...start.keys()].map((from) => [from, node.endGiven(from)]));
		open = isKept ? [...kept, index] : kept;
		states = [...groups.values()].flatMap(({ carried, starts }) =>
			isKept
				? [...mix(starts, endGiven)].map(([day, probability]) => ({ ends: [...carried, day], probability }))
				: [{ ends: carried, probability: [...starts.values()].reduce((sum, one) => sum + one, 0) }],
		);
		return { start, end: mix(start, endGiven) };
	});
}

interface State {
	readonly ends: readonly Day[];
	readonly probability: number;
}

/** The distribution of an end, each of whose starts has a probability and a distribution of its own. */
function mix(starts: Distribution, endGiven: ReadonlyMap<Day, Distribution>): Distribution {
	const mixed = new Map<Day, number>();
	for (const [from, probability] of starts) {
		for (const [day, chance] of endGiven.get(from)!) add(mixed, day, probability * chance);
	}
	return mixed;
}

/**
 * The probabilities of least, least + 1, … most: the three-point estimate of project planning (PERT, a beta distribution whose
 * mode weighs four times an end), taken at whole numbers. Highest at `likely`, falling off on both sides, never zero: every
 * whole number between the ends is possible.
 */
export function computePert(least: number, likely: number, most: number): number[] {
	const span = most - least + 2;
	const rise = (4 * (likely - least + 1)) / span;
	const fall = (4 * (most - likely + 1)) / span;
	const weights = Array.from(
		{ length: most - least + 1 },
		(_, index) => (index + 1) ** rise * (most - least - index + 1) ** fall,
	);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

/** The first day on or before which the probability reaches `share` (0 to 1; 1 is the last possible day). */
export function findQuantile(distribution: Distribution, share: number): Day {
	const days = [...distribution.keys()].sort((a, b) => a - b);
	let sum = 0;
	for (const day of days) {
		sum += distribution.get(day)!;
		if (share < 1 && sum >= share - tolerance) return day;
	}
	return days.at(-1)!;
}

/** `distribution` known not to come before `day`; `undefined` where that leaves nothing. */
export function dropBefore(distribution: Distribution, day: Day): Distribution | undefined {
	const left = [...distribution].filter(([other]) => other >= day);
	const sum = left.reduce((total, [, probability]) => total + probability, 0);
	if (sum === 0) return undefined;
	return new Map(left.map(([other, probability]) => [other, probability / sum]));
}

/** The distribution that is certain. */
export function makeCertain(day: Day): Distribution {
	return new Map([[day, 1]]);
}

/** Adds probability to a day. */
export function add(distribution: Map<Day, number>, day: Day, probability: number): void {
	distribution.set(day, (distribution.get(day) ?? 0) + probability);
}
