import type { Content } from '../content-model/collections.ts';
import { checkName, type NameReport } from '../domain/site-name/check.ts';
import { compileRules, compileRuleReasons } from '../compile/site-name.ts';
import { prepare, type Checker } from '../domain/site-name/prepare.ts';
import { answerOrError, readChoice, readObject, readString, requireString } from './input.ts';

/** What `name` answers from. */
export interface NameData {
	readonly checker: Checker;
}

/** What `name` needs of the content. */
export function readNameData(content: Content): NameData {
	const rules = content['name-rules'];
	return { checker: prepare(compileRules(rules), compileRuleReasons(rules)) };
}

const keys = ['name', 'subject', 'province', 'subjectName', 'domain'] as const;

/** Answers one line of `name`: any string under `name` is judged, the empty one too. */
export function answerName(line: string, { checker }: NameData): NameReport | { error: string } {
	return answerOrError(() => {
		const object = readObject(line, keys);
		const name = requireString(object, 'name');
		const subjectName = readString(object, 'subjectName');
		const domain = readString(object, 'domain');
		const [subject, province] = [readChoice(object, 'subject'), readChoice(object, 'province')];
		const profile = { ...(subject && { subject }), ...(province && { province }) };
		return checkName(
			{ name, profile, ...(subjectName && { subjectName }), ...(domain && { domain }) },
			checker,
		);
	});
}
