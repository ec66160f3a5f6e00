import type { Condition } from '../../content-model/schemas/common.ts';

/** `error` must not be used, `warn` may be rejected, `advice` better otherwise. */
export type Severity = 'error' | 'warn' | 'advice';

/** A case of a rule: for whom, how strictly, where in the name. */
export interface RuleCase {
	readonly when: Condition;
	readonly severity: Severity;
	readonly at?: 'start' | 'end' | 'whole';
}

/**
 * What the checker uses of a rule; lists are packed words. The reason, how to mend it, who says so and how
 * strongly stand in the page, rendered at build time.
 */
export interface CompiledRule {
	readonly id: string;
	readonly applies: readonly RuleCase[];
	readonly unsaid: Severity | 'none';
	readonly words?: string;
	readonly except?: string;
	/** Words that are found where a part of them is written in pinyin as well; they are not among `words`. */
	readonly spelled?: string;
	readonly test?: string;
	readonly limit?: number;
	readonly lists?: Readonly<Record<string, string>>;
	readonly registered?: true;
	readonly organisation?: true;
	readonly covers?: readonly string[];
}

/** The sentence of each rule, by its id. */
export type Reasons = Readonly<Record<string, string>>;

/** All rules as the browser and the command get them. */
export interface CompiledRules {
	readonly rules: readonly CompiledRule[];
	/** Pairs of a traditional character and its simplified form, side by side, for the characters that the words use. */
	readonly traditional: string;
	/** Syllables of pinyin, each followed by the characters that it may stand for, parted by spaces. */
	readonly syllables: string;
	/** What a name is read with besides the words of the rules. */
	readonly dictionary: CompiledDictionary;
}

/** The words of a name's readings, packed. */
export interface CompiledDictionary {
	/** Words that can cross a border of a rule's word, as `packHashes` packs them. */
	readonly crossing: string;
	/** Those of the rules' words that are met everywhere, as `packWords` packs them. */
	readonly frequent: string;
	/** Characters that often stand alone, in groups that are parted by spaces, the most frequent first. */
	readonly lone: string;
}

/** The order of severities, the worst first. */
export const nameSeverities: readonly Severity[] = ['error', 'warn', 'advice'];
