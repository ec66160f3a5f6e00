import { answerClause, type GivenText, type MessageAnswer } from './answers.ts';
import type { Clause } from './clauses.ts';

/**
 * The reasons of a text that counts them: the best answer to each point of the list, in its order. Nothing where no point is understood.
 *
 * @param points the points of the list
 */
export function findListedReasons(
	given: GivenText,
	points: readonly Clause[],
): readonly MessageAnswer[] | undefined {
	const head = { start: 0, end: points[0]!.start, isListed: false };
	const [heading] = answerClause(given, head);
	// What a message of the police counts are points of theirs, whatever else they are like.
	if (
		heading &&
		heading.certainty !== 'related' &&
		given.index.messages.get(heading.id)!.mentions?.includes('公安')
	)
		return [{ ...heading, start: 0, end: given.text.length }];
	const answers: MessageAnswer[] = [];
	for (const point of points) {
		const [answer] = answerClause(given, point);
		if (answer && !answers.some(({ id }) => id === answer.id)) answers.push(answer);
	}
	return answers.length > 1 || answers.some(({ certainty }) => certainty !== 'related') ? answers : undefined;
}
