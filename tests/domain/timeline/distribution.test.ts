import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	makeCertain,
	dropBefore,
	computePert,
	propagate,
	findQuantile,
	type Distribution,
	type Node,
} from '../../../src/domain/timeline/distribution.ts';

/** A small model: each node waits for some of those before it and takes one of a few lengths. */
const models = fc.integer({ min: 1, max: 5 }).chain((size) =>
	fc.tuple(
		...Array.from({ length: size }, (_, place) =>
			fc.record({
				after: fc.subarray(Array.from({ length: place }, (_other, index) => index)),
				weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
				least: fc.integer({ min: 0, max: 3 }),
			}),
		),
	),
);

describe('propagate', () => {
	it('equals counting every combination of lengths, branches with common ancestors included', () => {
		fc.assert(
			fc.property(models, (model) => {
				const nodes: Node[] = model.map(({ after, weights, least }) => ({
					after,
					endGiven: (start) => {
						const sum = weights.reduce((a, b) => a + b);
						return new Map(weights.map((weight, index) => [start + least + index, weight / sum]));
					},
				}));
				const counted = enumerate(model);
				propagate(nodes, 0).forEach(({ start, end }, index) => {
					expectSame(start, counted[index]!.start);
					expectSame(end, counted[index]!.end);
				});
			}),
			{ numRuns: 300 },
		);
	});

	it('knows that branches from one ancestor rise and fall together', () => {
		const coin = (start: number): Distribution =>
			new Map([
				[start, 0.5],
				[start + 10, 0.5],
			]);
		const nodes: Node[] = [
			{ after: [], endGiven: coin },
			{ after: [0], endGiven: makeCertain },
			{ after: [0], endGiven: makeCertain },
			{ after: [1, 2], endGiven: makeCertain },
		];
		expect(propagate(nodes, 0)[3]!.end).toEqual(
			new Map([
				[0, 0.5],
				[10, 0.5],
			]),
		);
	});
});

describe('computePert', () => {
	const points = fc
		.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
		.map((all) => all.sort((a, b) => a - b));

	it('is highest at the likely length, falls off on both sides and is never zero', () => {
		expect(computePert(4, 4, 4)).toEqual([1]);
		fc.assert(
			fc.property(points, ([least, likely, most]) => {
				const all = computePert(least!, likely!, most!);
				expect(all).toHaveLength(most! - least! + 1);
				expect(all.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
				const peak = likely! - least!;
				all.forEach((weight, index) => {
					expect(weight).toBeGreaterThan(0);
					if (index > 0 && index <= peak) expect(weight).toBeGreaterThan(all[index - 1]!);
					if (index > peak) expect(weight).toBeLessThan(all[index - 1]!);
				});
			}),
		);
	});

	it('has nearly the mean of the three-point estimate, of which the likely length is four sixths', () => {
		const mean = (all: number[], least: number) =>
			all.reduce((sum, weight, index) => sum + weight * (least + index), 0);
		expect(mean(computePert(1, 10, 19), 1)).toBeCloseTo(10, 9);
		expect(mean(computePert(0, 5, 30), 0)).toBeCloseTo((0 + 4 * 5 + 30) / 6, 0);
	});
});

describe('findQuantile', () => {
	it('is the first day by which the share is reached', () => {
		const days = new Map([
			[5, 0.25],
			[3, 0.5],
			[9, 0.25],
		]);
		expect([0.5, 0.51, 0.75, 0.95, 1].map((share) => findQuantile(days, share))).toEqual([3, 5, 5, 9, 9]);
	});
});

describe('notBefore', () => {
	it('scales what is left and says when nothing is', () => {
		const days = new Map([
			[1, 0.5],
			[2, 0.3],
			[3, 0.2],
		]);
		const left = dropBefore(days, 2)!;
		expect([...left.keys()]).toEqual([2, 3]);
		closeTo([...left.values()], [0.6, 0.4]);
		expect(dropBefore(days, 4)).toBeUndefined();
	});
});

interface Counted {
	readonly start: Map<number, number>;
	readonly end: Map<number, number>;
}

function enumerate(model: readonly { after: number[]; weights: number[]; least: number }[]): Counted[] {
	const counted = model.map(() => ({ start: new Map<number, number>(), end: new Map<number, number>() }));
	const visit = (place: number, ends: readonly number[], starts: readonly number[], probability: number) => {
		const node = model[place];
		if (node === undefined) {
			counted.forEach(({ start, end }, index) => {
				start.set(starts[index]!, (start.get(starts[index]!) ?? 0) + probability);
				end.set(ends[index]!, (end.get(ends[index]!) ?? 0) + probability);
			});
			return;
		}
		const start = Math.max(0, ...node.after.map((other) => ends[other]!));
		const sum = node.weights.reduce((a, b) => a + b);
		node.weights.forEach((weight, length) => {
			visit(
				place + 1,
				[...ends, start + node.least + length],
				[...starts, start],
				(probability * weight) / sum,
			);
		});
	};
	visit(0, [], [], 1);
	return counted;
}

function expectSame(found: Distribution, counted: Distribution): void {
	expect([...found.keys()].sort()).toEqual([...counted.keys()].sort());
	for (const [day, probability] of counted) expect(found.get(day)).toBeCloseTo(probability, 10);
}

function closeTo(found: readonly number[], expected: readonly number[]): void {
	expect(found.length).toBe(expected.length);
	expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 12));
}
