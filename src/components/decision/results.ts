/** Loaded with the first answer: what the answers lead to, and where to go on from there. */
import type { Answers } from '../../domain/decision/answers.ts';
import { findResult, type Decision } from '../../domain/decision/result.ts';
import decisions from './results.data.ts';

export { NextSteps } from './NextSteps.tsx';

/** The parts of the result that the answers lead to, in the order in which they stand in the page. */
export const findParts = (answers: Answers): Decision[] => findResult(decisions, answers);
