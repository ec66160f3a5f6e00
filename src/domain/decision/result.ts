import type { Entry } from '../../content-model/collections.ts';
import { fitsAnyCase, type Answers } from './answers.ts';

/** A part of a result as the tool needs it; its words stand in the page, and of a verdict its title here too. */
export type Decision = Pick<Entry<'decisions'>, 'part' | 'verdict' | 'when' | 'page'> & {
	readonly id: string;
	readonly title?: string;
};

/**
 * The parts of the result that the answers lead to, in the order of `decisions`; the verdict may be known
 * before every question is answered.
 */
export function findResult<D extends Decision>(decisions: readonly D[], answers: Answers): D[] {
	return decisions.filter((decision) => fitsAnyCase(decision.when, answers));
}
