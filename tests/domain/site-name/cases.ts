import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Profile, ProvinceId, SubjectId } from '../../../src/domain/profile.ts';

/** A name with the label that its source gives it. */
export interface NameCase {
	readonly name: string;
	/** 主体性质 as the file writes it; empty: not said. */
	readonly subjectType: string;
	readonly profile: Profile;
	readonly subjectName?: string;
	readonly verdict: 'ok' | 'warn' | 'error';
	/** Code of the reason: see `reasons`. Empty: none given. */
	readonly reason: string;
	/** What the label rests on. */
	readonly evidence: string;
}

/**
 * `labelled`: real names collected with their sources. `hard`: our own, written before the rules were tuned.
 * `validation` and `frozen`: parts of our own that nobody tunes on, the latter labelled by someone who had not read the rules. `fresh`: written and measured
 * before the rules were changed for what it showed (VPN, half pinyin, counting). `fresh-second`: written before it was run, a quarter of its
 * innocent names with a rule's word where two others meet: at the first run 6 of 57 were refused and 38 of 40 breaches caught.
 * `fresh-third`: the same again, a third of its innocent names with a rule's word where two others meet: 4 of 60 refused, 6 warned of, 29 of
 * 30 breaches caught. `fresh-fourth`: the same again, five in six of its innocent names with a rule's word where two others meet, written by someone who had
 * not seen the code: 7 of 63 refused, 12 warned of or refused, 35 of 38 breaches caught. Three of the seven begin with a province and were
 * labelled anew. `fresh-fifth`: half plain, half with a rule's word where two others meet, a third of the breaches disguised; each with what it rests on:
 * 1 of 80 refused, 6 warned of or refused, 52 of the 55 that must be refused called so.
 * `fresh-sixth`: the same again, smaller, by someone who had read the code: 0 of 40 refused, 2 warned of, 27 of 28 called so (导航 was the one).
 */
export type CaseFile =
	| 'labelled'
	| 'hard'
	| 'validation'
	| 'frozen'
	| 'fresh'
	| 'fresh-second'
	| 'fresh-third'
	| 'fresh-fourth'
	| 'fresh-fifth'
	| 'fresh-sixth';

const subjects: Readonly<Record<string, SubjectId>> = {
	个人: 'personal',
	企业: 'company',
	个体工商户: 'individual-business',
	事业单位: 'institution',
	政府机关: 'government',
	社会团体: 'association',
	律师事务所: 'law-firm',
	民办非企业单位: 'private-nonprofit',
};

/** The reasons that labels use, and the rules that give them. Only tests know these codes. */
export const reasons: Readonly<Record<string, readonly string[]>> = {
	R01: ['too-short', 'single-character', 'few-chinese-characters'],
	R02: ['digits-only'],
	R03: ['letters-only', 'no-chinese'],
	R04: ['domain-as-name'],
	R05: ['symbols', 'disputed-symbols', 'spaces'],
	R06: ['too-long', 'a-little-long'],
	R07: ['national-start', 'national-inside', 'nation-nicknames'],
	R08: ['government-names', 'watchdog-words'],
	R09: ['sensitive', 'border-channels', 'leaders', 'superstition', 'party-words'],
	R10: ['foreign-names'],
	R11: ['personal-organisation', 'personal-institution', 'personal-company-like', 'personal-shop'],
	R12: ['personal-own-name', 'looks-like-a-person', 'known-people'],
	R13: ['place-names', 'place-nicknames', 'bare-place', 'hainan-places'],
	R14: ['idioms'],
	R15: ['personal-trade', 'personal-business', 'personal-mild'],
	R16: ['counting', 'personal-generic', 'personal-generic-disputed', 'too-broad', 'placeholder'],
	R17: ['personal-interactive', 'interactive'],
	R20: ['relation'],
	R22: ['other-organisation'],
	R26: ['preapproval', 'preapproval-borderline', 'bare-keyword', 'interactive', 'personal-interactive'],
	R27: ['finance', 'finance-personal'],
	R28: ['education-provinces', 'preapproval'],
	R29: ['games'],
	R30a: ['guangdong-official-site'],
	R30b: ['guangdong-official-site'],
	R31: ['jiangsu-old-form'],
	R35: ['tianjin-shandong-words', 'latin-in-chongqing', 'sichuan-words', 'beijing-words'],
	R36: ['superlatives'],
	R37: ['known-brands', 'coined-brand', 'relation'],
};

/** Reads a file of cases. */
export function readCases(file: CaseFile): NameCase[] {
	const text = readFileSync(new URL(`./cases/${file}.csv`, import.meta.url), 'utf8');
	const rows: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: true });
	return rows.map((row) => {
		const subject = subjects[row['subject_type']!];
		const province = (row['province'] || undefined) as ProvinceId | undefined;
		return {
			name: row['name']!,
			subjectType: row['subject_type'] || '未说明',
			profile: { ...(subject && { subject }), ...(province && { province }) },
			...(row['subject_name'] && { subjectName: row['subject_name'] }),
			verdict: row['verdict'] as NameCase['verdict'],
			reason: row['rule_id']!,
			evidence: row['evidence'] ?? file,
		};
	});
}
