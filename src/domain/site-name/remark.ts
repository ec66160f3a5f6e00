import type { Condition } from '../../content-model/schemas/common.ts';
import { holds } from '../condition.ts';
import type { Profile } from '../profile.ts';
import { fill } from '../../i18n/translate.ts';

/** A part of the text for the 备注 field. */
export interface RemarkPart {
	readonly order: number;
	readonly when: Condition;
	readonly finding?: string | undefined;
	readonly text: string;
	readonly why: string;
}

/**
 * The parts of the 备注 text that fit the profile, in order; nothing while the subject has not been said.
 * `found` are the ids of the rules that found something in the name.
 */
export function pickRemarkParts<P extends RemarkPart>(
	parts: readonly P[],
	profile: Profile,
	found: readonly string[],
): P[] {
	return parts
		.filter((part) => holds(part.when, profile) === true)
		.filter((part) => part.finding === undefined || found.includes(part.finding))
		.sort((a, b) => a.order - b.order);
}

/** The text itself. Brackets mark what the person has to write. */
export function sayRemark(parts: readonly RemarkPart[], name: string, subjectName = '本单位'): string {
	return parts.map((part) => fill(part.text, { name, subjectName })).join('');
}
