import type { Answers } from './answers.ts';
import { followPath, type Path, type Question } from './path.ts';

/** The version that links carry; a later one may mean something else by the same answers. */
const answersVersion = '1';

/** The query that leads to a path: `?v=1&a=website.mainland`; empty before the first answer. Holds nothing personal. */
export function formatAnswers(path: Path): string {
	const ids = path.asked.flatMap(({ answer }) => answer ?? []);
	return ids.length === 0 ? '' : `?v=${answersVersion}&a=${ids.join('.')}`;
}

/** What a link says, as far as it can be read. */
export interface DecisionLinkReading {
	readonly answers: Answers;
	/** Whether the link held something that could not be taken: unknown answers, or a newer version. */
	readonly isDamaged: boolean;
}

/** Reads the answers from a query; what is unknown is left out, nothing throws. Answers are told apart by their ids alone. */
export function parseAnswers(query: string, questions: readonly Question[]): DecisionLinkReading {
	const values = new URLSearchParams(query);
	const text = values.get('a');
	if (text === null) return { answers: {}, isDamaged: false };
	if ((values.get('v') ?? answersVersion) !== answersVersion) return { answers: {}, isDamaged: true };
	const questionsByAnswer = new Map(
		questions.flatMap(({ id, answers }) => answers.map((answer) => [answer.id, id] as const)),
	);
	const ids = text
		.slice(0, 500)
		.split('.')
		.filter((id) => id !== '');
	const answers: Record<string, string> = {};
	for (const id of ids) {
		const question = questionsByAnswer.get(id);
		if (question !== undefined) answers[question] ??= id;
	}
	const taken = Object.keys(followPath(questions, answers).answers).length;
	return { answers, isDamaged: taken < ids.length };
}
