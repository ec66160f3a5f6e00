import type { Condition } from '../../content/schemas/common.ts';

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
	/** Pairs of a traditional character and its simplified form, for the characters that the words use. */
	readonly traditional: string;
}

/** The order of severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warn', 'advice'];
