import { phoneBoxes } from '../../content-model/vocabulary-of-checks.ts';
import { parseDay, type Day } from '../../domain/day.ts';
import type { CheckField, CheckInput, Expiry, PhoneBox } from '../../domain/precheck/types.ts';
import type { Profile } from '../../domain/profile.ts';
import { t } from './t.ts';

/** What was typed, by field or by `phones.` with a box; the empty text is what was taken out. */
export type Typed = Readonly<Record<string, string>>;

/** What the filing knows of it. */
export type Known = Typed & {
	readonly subjectName?: string;
	readonly siteName?: string;
	readonly submits?: string;
};

/** What a field is called in a case. */
export function sayField(field: CheckField, { subject }: Profile): string {
	if (field === 'subjectName' && subject === 'personal') return t('precheck.field.subjectName.personal');
	return t(`precheck.field.${field}`);
}

/** What was typed, as the rules read it; while nobody has said who files, a company is taken. */
export function toCheckInput(
	{ subject = 'company', province }: Profile,
	values: Typed,
	samePerson?: 'yes' | 'no',
	reviewEnds?: Day,
): CheckInput {
	const said = (key: string) => (values[key]?.trim() ? values[key] : undefined);
	const phones = Object.fromEntries(
		phoneBoxes.flatMap((box) => (said(`phones.${box}`) ? [[box, values[`phones.${box}`]!]] : [])),
	) as Partial<Record<PhoneBox, string>>;
	const expiry = (key: string): Expiry | undefined =>
		values[key] === 'long-term' ? 'long-term' : readDay(values[key]);
	return {
		subject,
		province,
		subjectName: said('subjectName'),
		subjectNumber: said('subjectNumber'),
		licenceExpires: expiry('licenceExpires'),
		idExpires: expiry('idExpires'),
		born: readDay(values['born']),
		domain: said('domain'),
		domainHolder: said('domainHolder'),
		domainExpires: expiry('domainExpires'),
		phones,
		arePhonesShort: true,
		samePerson: samePerson === undefined ? undefined : samePerson === 'yes',
		address: said('address'),
		siteName: said('siteName'),
		submits: readDay(values['submits']),
		reviewEnds,
		licenceChanged: readDay(values['licenceChanged']),
		domainVerified: readDay(values['domainVerified']),
		letterSigned: readDay(values['letterSigned']),
		certificateMade: readDay(values['certificateMade']),
		residenceExpires: expiry('residenceExpires'),
	};
}

/** The day of a date field. While its year is being typed browsers give years like 0020. */
function readDay(value: string | undefined): Day | undefined {
	return value === undefined || value.startsWith('0') ? undefined : parseDay(value);
}
