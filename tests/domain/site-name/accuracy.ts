import { checkName, type NameReport } from '../../../src/domain/site-name/check.ts';
import type { Checker } from '../../../src/domain/site-name/prepare.ts';
import { reasons, type NameCase } from './cases.ts';

/** What the checker said about a case. */
export interface Judged {
	readonly case: NameCase;
	readonly report: NameReport;
	/** Whether a finding gives the reason of the label; undefined if the label gives none or accepts. */
	readonly rightReason?: boolean;
}

/** A part of a whole. */
export interface Share {
	readonly part: number;
	readonly of: number;
}

/** How often the checker agrees with the labels. */
export interface Accuracy {
	/** Accepted names that it says must not be used. */
	readonly acceptedCalledError: Share;
	/** Accepted names that it warns about, errors included. */
	readonly acceptedWarned: Share;
	/** Names labelled as refused of which it says at least that they may be rejected. */
	readonly rejectedCaught: Share;
	/**
	 * Names labelled as refused of which it says that they must not be used. Not all can be: where no source says 不得 or 不予通过 the
	 * rule only warns, whatever the label: VPN (no source has it as a rule of names), brands (a proof may be asked for), games outside
	 * Guangdong, kindergartens and other institutions, party words, 代办 and 设计 (reports), a point or a hyphen (sources disagree).
	 */
	readonly rejectedCalledError: Share;
	/** Names labelled as refused or doubtful for which it gives the label's reason. */
	readonly rightReason: Share;
}

export function judge(cases: readonly NameCase[], checker: Checker): Judged[] {
	return cases.map((item) => {
		const { name, profile, subjectName } = item;
		const report = checkName({ name, profile, ...(subjectName && { subjectName }) }, checker);
		if (item.verdict === 'ok' || item.reason === '') return { case: item, report };
		const rules = reasons[item.reason] ?? [];
		return { case: item, report, rightReason: report.findings.some(({ rule }) => rules.includes(rule)) };
	});
}

export function accuracy(judged: readonly Judged[]): Accuracy {
	const accepted = judged.filter((j) => j.case.verdict === 'ok');
	const rejected = judged.filter((j) => j.case.verdict === 'error');
	const reasoned = judged.filter((j) => j.rightReason !== undefined);
	return {
		acceptedCalledError: share(accepted, (j) => j.report.verdict === 'error'),
		acceptedWarned: share(accepted, (j) => j.report.verdict !== 'ok'),
		rejectedCaught: share(rejected, (j) => j.report.verdict !== 'ok'),
		rejectedCalledError: share(rejected, (j) => j.report.verdict === 'error'),
		rightReason: share(reasoned, (j) => j.rightReason === true),
	};
}

function share(judged: readonly Judged[], counts: (judged: Judged) => boolean): Share {
	return { part: judged.filter(counts).length, of: judged.length };
}
