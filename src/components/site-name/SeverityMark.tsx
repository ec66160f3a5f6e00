import type { Severity } from '../../domain/site-name/rules.ts';
import { useWords } from '../ui/words.tsx';

/** How bad something is: a word on a ground, a word first. */
export function SeverityMark({ severity }: { severity: Severity | 'ok' }) {
	const say = useWords();
	return (
		<span class={`sn-severity sn-severity-${severity}`}>
			{say(severity === 'ok' ? 'site-name.verdict.ok' : `site-name.severity.${severity}`)}
		</span>
	);
}
