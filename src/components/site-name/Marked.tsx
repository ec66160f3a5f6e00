import type { NameFinding } from '../../domain/site-name/evaluate.ts';
import { markName, visible } from '../../domain/site-name/marks.ts';
import { t } from './t.ts';

/** UTF-16 units of a name that are shown. */
const shownMost = 120;

/** The name with what was objected to marked, by the kind of line and by colour; a mark leads to its reason. */
export function MarkedName({ name, findings }: { name: string; findings: readonly NameFinding[] }) {
	const shown = name.slice(0, shownMost);
	let at = 0;
	return (
		<p class="sn-marked" role="group" aria-label={t('site-name.marked')}>
			<bdi>
				{markName(shown, findings).map(({ text, mark: severity }, index) => {
					const start = at;
					at += text.length;
					if (!severity) return visible(text);
					const finding = findings.find((one) => one.start <= start && start < one.end);
					return (
						<a
							key={index}
							href={`#sn-finding-${finding!.rule}`}
							aria-label={text.trim() === '' ? t('site-name.blank') : undefined}
						>
							<mark class={`sn-mark sn-mark-${severity}`}>{visible(text)}</mark>
						</a>
					);
				})}
			</bdi>
			{shown !== name && '…'}
		</p>
	);
}
