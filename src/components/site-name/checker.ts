import data from 'virtual:beian/name-rules';
import { checkName, type NameReport } from '../../domain/site-name/check.ts';
import { evaluate, type Finding, type NameQuery } from '../../domain/site-name/evaluate.ts';
import { prepare } from '../../domain/site-name/prepare.ts';
import { remarkParts, remarkText } from '../../domain/site-name/remark.ts';
import type { RuleNotes } from './rule-notes.ts';

/** The rules and what runs them. They are fetched when someone wants to check a name, not with the page. */
export interface NameChecker {
	/** A name with its suggestions. */
	check(query: NameQuery): NameReport;
	/** What is found in a name, without suggestions: for long lists. */
	find(query: NameQuery): readonly Finding[];
	/** The text for the 备注 field and why it is written so; `undefined` where none is wanted. */
	remark(query: NameQuery, found: readonly Finding[]): Remark | undefined;
}

/** A text for the 备注 field, with why each part of it is there. */
export interface Remark {
	readonly text: string;
	readonly whys: readonly string[];
}

/** The checker with its rules. */
export function makeChecker(notes: RuleNotes): NameChecker {
	const reasons = Object.fromEntries([...notes].map(([id, { reason }]) => [id, reason]));
	const checker = prepare(data.rules, reasons);
	return {
		check: (query) => checkName(query, checker),
		find: (query) => evaluate(query, checker),
		remark({ name, profile, subjectName }, found) {
			const parts = remarkParts(
				data.remarks,
				profile,
				found.map(({ rule }) => rule),
			);
			if (parts.length === 0) return undefined;
			return { text: remarkText(parts, name.trim(), subjectName), whys: parts.map(({ why }) => why) };
		},
	};
}
