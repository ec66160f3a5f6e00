import type { NameFinding } from '../../domain/site-name/evaluate.ts';
import { nameParts, visible } from '../../domain/site-name/marks.ts';
import { t } from './t.ts';

/** UTF-16 units of a name that are shown. */
const shownMost = 120;

/** The name with what was objected to marked: by the kind of line and by colour. */
export function Marked({ name, findings }: { name: string; findings: readonly NameFinding[] }) {
	const shown = name.slice(0, shownMost);
	return (
		<p class="sn-marked" aria-label={t('site-name.marked')}>
			<bdi>
				{nameParts(shown, findings).map(({ text, severity }) =>
					severity ? <mark class={`sn-mark sn-mark-${severity}`}>{visible(text)}</mark> : visible(text),
				)}
			</bdi>
			{shown !== name && '…'}
		</p>
	);
}
