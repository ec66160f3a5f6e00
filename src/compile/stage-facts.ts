import type { Entry } from '../content-model/collections.ts';
import { findCitedFacts } from '../content-model/pages.ts';

/** The facts that a stage's numbers and its summary rest on, each once. */
export function listStageFacts({ summary, estimate, variants = [] }: Entry<'stages'>): string[] {
	const estimates = [estimate, ...variants.map((variant) => variant.estimate)];
	return [
		...new Set([
			...estimates.flatMap(({ least, likely, most, limit, facts = [] }) => [
				...[least, likely, most].flatMap((point) => (typeof point === 'number' ? [] : [point.fact])),
				...(limit === undefined ? [] : [limit]),
				...facts,
			]),
			...findCitedFacts(summary),
		]),
	];
}
