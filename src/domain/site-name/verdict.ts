import type { Severity } from './rules.ts';

/** The worst severity; `ok` if nothing is worse than advice. `ok` means: no known problem. */
export type Verdict = 'ok' | 'warn' | 'error';

/** The verdict on a name from all that was found in it. */
export function findVerdict(findings: readonly { readonly severity: Severity }[]): Verdict {
	if (findings.some(({ severity }) => severity === 'error')) return 'error';
	return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'ok';
}
