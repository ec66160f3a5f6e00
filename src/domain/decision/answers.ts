import type { AnswerCase, AnswerCases } from '../../content-model/schemas/decisions.ts';

/** Answers by question. */
export type Answers = Readonly<Record<string, string>>;

/** Whether one of the cases holds for what has been answered; what has not been answered fits no case that asks for it. */
export function fitsAnyCase(cases: AnswerCases | undefined, answers: Answers): boolean {
	if (cases === undefined) return true;
	return isList(cases) ? cases.some((one) => fitsCase(one, answers)) : fitsCase(cases, answers);
}

function fitsCase(wanted: AnswerCase, answers: Answers): boolean {
	return Object.entries(wanted).every(([question, values]) => {
		const said = answers[question];
		return said !== undefined && (typeof values === 'string' ? values === said : values.includes(said));
	});
}

function isList(cases: AnswerCases): cases is readonly AnswerCase[] {
	return Array.isArray(cases);
}
