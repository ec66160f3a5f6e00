import { fill } from '../../i18n/translate.ts';
import type { NameFinding } from '../../domain/site-name/evaluate.ts';
import type { Verdict } from '../../domain/site-name/verdict.ts';
import { visible } from '../../domain/site-name/marks.ts';
import { href } from '../../href.ts';
import { t } from './t.ts';
import { SeverityMark } from './SeverityMark.tsx';
import type { RuleNotes } from './checker.ts';

interface Props {
	name: string;
	findings: readonly NameFinding[];
	/** What was said of the name as a whole: a problem says how bad it is only where that differs. */
	verdict: Verdict;
	notes: RuleNotes;
}

/** So many problems are shown at once. */
const shownMost = 8;
/** So many parts are named in one problem. */
const partsMost = 4;

/** What was found: which part, why, who says so, how to mend it. One rule speaks once. */
export function Findings({ name, findings, verdict, notes }: Props) {
	const byRule = new Map<string, NameFinding[]>();
	for (const finding of findings) {
		byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
	}
	const rules = [...byRule];
	return (
		<section aria-label={t('site-name.findings')}>
			<ul class="sn-findings">
				{rules.slice(0, shownMost).map(([id, found]) => {
					const [first] = found as [NameFinding, ...NameFinding[]];
					const note = notes[id];
					return (
						<li key={id} id={`sn-finding-${id}`} tabIndex={-1}>
							<p class="sn-finding-head">
								<strong>{partsText(found)}</strong>
								{first.severity !== verdict && <SeverityMark severity={first.severity} />}
							</p>
							<p>{first.reason}</p>
							{first.readings && (
								<p class="sn-readings">
									{t('site-name.readings', { first: first.readings[0], second: first.readings[1] })}
								</p>
							)}
							{note && (
								<>
									<p>
										<span class="sn-label">{t('site-name.mend')}</span>
										{fill(note.mend, { text: visible(first.text) })}
									</p>
									<p class="sn-by">
										<span title={t(`site-name.strength.${note.strength}.hint`)}>
											{t('site-name.by')}
											{t(`site-name.strength.${note.strength}`)}
										</span>
										<a href={href(`/name-rules/#${id}`)}>{t('site-name.rule')}</a>
										{note.page && <a href={href(note.page)}>{t('site-name.page')}</a>}
									</p>
								</>
							)}
						</li>
					);
				})}
			</ul>
			{rules.length > shownMost && (
				<p class="sn-quiet">{t('site-name.more', { count: rules.length - shownMost })}</p>
			)}
		</section>
	);

	function partsText(found: readonly NameFinding[]): string {
		const texts = [...new Set(found.map(({ text }) => text))];
		if (texts.length === 1 && (texts[0] === name.trim() || texts[0] === '')) return t('site-name.whole');
		const shown = texts
			.slice(0, partsMost)
			.map((text) => t('site-name.part', { text: shorten(visible(text)) }));
		return shown.join('') + (texts.length > partsMost ? '…' : '');
	}
}

function shorten(text: string): string {
	return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
