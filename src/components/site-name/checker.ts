/** The rules and what runs them. Loaded when someone wants to check a name, not with the page. */
import { checkName, type NameReport } from '../../domain/site-name/check.ts';
import { evaluate, type NameFinding, type NameQuery } from '../../domain/site-name/evaluate.ts';
import { prepare } from '../../domain/site-name/prepare.ts';
import { pickRemarkParts, sayRemark } from '../../domain/site-name/remark.ts';
import data from './name-rules.data.ts';

/** A text for the 备注 field, with why each part of it is there. */
export interface Remark {
	readonly text: string;
	readonly whys: readonly string[];
}

const checker = prepare(data.rules, data.reasons);

/** What a person is told of each rule besides what was found, by the rule's id. */
export const { notes } = data;

/** What a person is told of a rule besides what was found, by the rule's id. */
export type RuleNotes = typeof notes;

/** Checks a name, with suggestions. */
export function judgeName(query: NameQuery): NameReport {
	return checkName(query, checker);
}

/** Finds what the rules object to in a name, without suggestions: for long lists. */
export function find(query: NameQuery): readonly NameFinding[] {
	return evaluate(query, checker);
}

/** Makes the text for the 备注 field; `undefined` where none is wanted. */
export function findRemark(
	{ name, profile, subjectName }: NameQuery,
	found: readonly NameFinding[],
): Remark | undefined {
	const parts = pickRemarkParts(
		data.remarks,
		profile,
		found.map(({ rule }) => rule),
	);
	if (parts.length === 0) return undefined;
	return { text: sayRemark(parts, name.trim(), subjectName), whys: parts.map(({ why }) => why) };
}
