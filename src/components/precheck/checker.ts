/** The rules and what runs them. Loaded when somebody begins to type, not with the page. */
import type { Day } from '../../domain/day.ts';
import {
	findFieldsAsked as findAsked,
	findLandlineDemand as findDemand,
	findSlips,
} from '../../domain/precheck/check.ts';
import type { CheckField, CheckFinding, CheckInput } from '../../domain/precheck/types.ts';
import type { Profile } from '../../domain/profile.ts';
import { calendar } from '../timeline/data.ts';
import { find as findInName } from '../site-name/checker.ts';
import data from './precheck.data.ts';
import { t } from './t.ts';

/** A finding with what a person is told besides. */
export interface ShownFinding extends CheckFinding {
	/** What the rule looks for, without anything that was typed. */
	readonly title: string;
	/** The page that explains the matter, from the site's root. */
	readonly page: string | undefined;
}

/** Looks for slips in what was typed, the site's name among it. */
export function checkInput(input: CheckInput, today: Day): ShownFinding[] {
	const slips = findSlips(input, data, today, calendar, t).map((finding) => {
		const { title, page } = data.rules[finding.rule]!;
		return { ...finding, title, page };
	});
	return [...slips, ...checkSiteName(input)];
}

/** What the province says of the office telephone. */
export function findLandlineDemand({ subject = 'company', province }: Profile): string | undefined {
	return findDemand({ subject, province }, data);
}

/** The fields that only some provinces ask of some. */
export function findFieldsAsked({ subject = 'company', province }: Profile): readonly CheckField[] {
	return findAsked({ subject, province }, data);
}

export { findPlannedDays } from './planned-days.ts';

function checkSiteName({ subject, province, subjectName, domain, siteName }: CheckInput): ShownFinding[] {
	if (siteName === undefined) return [];
	const profile = { subject, ...(province && { province }) };
	const query = { name: siteName, profile, ...(subjectName && { subjectName }), ...(domain && { domain }) };
	return findInName(query).map(({ rule, severity, reason }) => ({
		field: 'siteName',
		rule,
		severity,
		reason,
		source: '',
		title: t('precheck.siteName.rule'),
		page: '/site-name/',
	}));
}
