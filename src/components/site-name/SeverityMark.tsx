import type { Severity } from '../../domain/site-name/rules.ts';
import { t } from './t.ts';

/** How bad something is: a word on a ground, a word first. */
export function SeverityMark({ severity }: { severity: Severity | 'ok' }) {
	return (
		<span class={`sn-severity sn-severity-${severity}`}>
			{t(severity === 'ok' ? 'site-name.verdict.ok' : `site-name.severity.${severity}`)}
		</span>
	);
}
