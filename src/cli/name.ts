import type { Content } from '../content-model/collections.ts';
import { isChoice, type Profile } from '../domain/profile.ts';
import { checkName, type NameReport } from '../domain/site-name/check.ts';
import { compileRules, ruleReasons } from '../domain/site-name/compile.ts';
import { prepare, type Checker } from '../domain/site-name/prepare.ts';
import { fill, type Words } from '../domain/words.ts';
import { InputError, orError, readObject, readString } from './input.ts';

/** What `name` answers from. */
export interface NameData {
	readonly checker: Checker;
	readonly words: Words;
}

/** What `name` needs of the content. */
export function nameData(content: Content, words: Words): NameData {
	const rules = content['name-rules'];
	return { checker: prepare(compileRules(rules), ruleReasons(rules)), words };
}

const keys = ['name', 'subject', 'province', 'subjectName', 'domain'] as const;

/** Answers one line of `name`: any string under `name` is judged, the empty one too. */
export function answerName(line: string, { checker, words }: NameData): NameReport | { error: string } {
	return orError(() => {
		const object = readObject(line, keys, words);
		const name = readString(object, 'name', words);
		if (name === undefined) throw new InputError(fill(words['cli.error.missing']!, { key: 'name' }));
		const subjectName = readString(object, 'subjectName', words);
		const domain = readString(object, 'domain', words);
		const profile = { ...answer('subject'), ...answer('province') } as Profile;
		return checkName(
			{ name, profile, ...(subjectName && { subjectName }), ...(domain && { domain }) },
			checker,
		);

		function answer(key: 'subject' | 'province') {
			const value = readString(object, key, words);
			if (value === undefined) return {};
			if (isChoice(key, value)) return { [key]: value };
			throw new InputError(fill(words['cli.error.choice']!, { key, value }));
		}
	});
}
