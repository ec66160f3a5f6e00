import { href } from '../../href.ts';
import type { ShownFinding } from './checker.ts';
import { t } from './t.ts';

interface Props {
	findings: readonly ShownFinding[];
	/** Something was typed, and the rules have seen it. */
	isJudged: boolean;
}

/** What was found in a field, under it, and said when whoever types makes a pause. */
export function Findings({ findings, isJudged }: Props) {
	return (
		<div class="pc-findings" aria-live="polite">
			{findings.map(({ rule, severity, reason, source, page }, at) => (
				<div key={`${at} ${rule}`} class={`pc-finding pc-${severity}`} data-rule={rule}>
					<p>
						<b>{t(`precheck.severity.${severity}`)}</b> {reason}
					</p>
					<p class="pc-quiet">
						{source !== '' && t('precheck.source', { source })}{' '}
						{page && <a href={href(page)}>{t('precheck.more')}</a>}
					</p>
				</div>
			))}
			{isJudged && findings.length === 0 && <p class="pc-none">{t('precheck.none')}</p>}
		</div>
	);
}
