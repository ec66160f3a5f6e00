import { useEffect, useState } from 'preact/hooks';
import type { NameReport } from '../../domain/site-name/check.ts';
import type { Profile } from '../../domain/profile.ts';
import { Notice } from '../ui/Notice.tsx';
import { t } from './t.ts';
import { isOrganisation } from './Exact.tsx';
import { Findings } from './Findings.tsx';
import { MarkedName } from './Marked.tsx';
import type { RuleNotes } from './checker.ts';

interface Props {
	name: string;
	report: NameReport;
	profile: Profile;
	subjectName: string | undefined;
	notes: RuleNotes;
}

/** What the rules say about the name. */
export function Answer({ name, report, profile, subjectName, notes }: Props) {
	const { verdict, findings } = report;
	const lacksName = isOrganisation(profile) && !subjectName;
	const missing =
		profile.subject === undefined
			? t('site-name.case.missing')
			: lacksName
				? t('site-name.case.missingName')
				: profile.province === undefined
					? t('site-name.case.missingProvince')
					: undefined;
	return (
		<div class="sn-answer">
			<Notice kind={verdict} title={t(`site-name.verdict.${verdict}`)} isQuiet>
				{findings.length > 0 && <MarkedName name={name} findings={findings} />}
				<p>{t(`site-name.verdict.${verdict}.hint`)}</p>
				{missing !== undefined && (
					<p class="sn-quiet">
						{missing} {lacksName && <a href="#sn-subject-name">{t('site-name.case.toName')}</a>}
					</p>
				)}
			</Notice>
			{findings.length > 0 && <Findings name={name} findings={findings} verdict={verdict} notes={notes} />}
		</div>
	);
}

/** How long typing must rest before the verdict is said aloud. */
const rest = 900;

/** Says the verdict to those who cannot see it, when typing rests. */
export function SpokenVerdict({ report }: { report: NameReport | undefined }) {
	const [spoken, setSpoken] = useState('');
	const text =
		report === undefined
			? ''
			: t(report.findings.length > 0 ? 'site-name.spoken' : 'site-name.spoken.none', {
					verdict: t(`site-name.verdict.${report.verdict}`),
					count: new Set(report.findings.map(({ rule }) => rule)).size,
				});
	useEffect(() => {
		const timer = setTimeout(() => setSpoken(text), rest);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<p class="sr-only" role="status">
			{spoken}
		</p>
	);
}
