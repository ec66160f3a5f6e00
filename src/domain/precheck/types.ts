import type { Condition } from '../../content-model/schemas/common.ts';
import { checkGroups, type phoneBoxes } from '../../content-model/vocabulary-of-checks.ts';
import type { Day } from '../day.ts';
import type { ProvinceId, SubjectId } from '../profile.ts';

/** A field of the form of 提交前自查. */
export type CheckField = (typeof checkGroups)[keyof typeof checkGroups][number];
/** A box for a telephone in that form. */
export type PhoneBox = (typeof phoneBoxes)[number];
/** How bad a finding is: `error` is a cause for returning, `warn` may be one, `advice` is only to be looked at. */
export type CheckSeverity = 'error' | 'warn' | 'advice';

/** The fields of the form in its order. They stand here since every page loads the vocabulary, and would carry them along. */
export const checkFields: readonly CheckField[] = Object.values(checkGroups).flat();

/** What can be said of what is about to be submitted, by name: the one list of it. All but the subject may be missing. */
export const checkKeys = [
	'subject',
	'province',
	'subjectName',
	'subjectNumber',
	'licenceExpires',
	'idExpires',
	'domain',
	'domainHolder',
	'domainExpires',
	'phones',
	'samePerson',
	'address',
	'siteName',
	'born',
] as const satisfies readonly (keyof CheckInput)[];

/**
 * Days that matter only where something is new, or where the province asks for a paper. Whoever says nothing of them has said
 * that nothing is.
 */
export const recentKeys = [
	'submits',
	'licenceChanged',
	'domainVerified',
	'letterSigned',
	'certificateMade',
	'residenceExpires',
] as const satisfies readonly (keyof CheckInput)[];

/** The last day on which something is valid. */
export type Expiry = Day | 'long-term';

/** What somebody is about to submit, as far as they have said. What is missing is not checked. */
export interface CheckInput {
	readonly subject: SubjectId;
	readonly province?: ProvinceId | undefined;
	readonly subjectName?: string | undefined;
	readonly subjectNumber?: string | undefined;
	readonly licenceExpires?: Expiry | undefined;
	readonly idExpires?: Expiry | undefined;
	readonly domain?: string | undefined;
	readonly domainHolder?: string | undefined;
	readonly domainExpires?: Expiry | undefined;
	/** Whole numbers, or with `arePhonesShort` anything that tells them apart. */
	readonly phones?: Partial<Record<PhoneBox, string>> | undefined;
	/** The mobiles are last digits or nicknames: only whether they are the same is looked at. */
	readonly arePhonesShort?: boolean | undefined;
	/** Whether both persons in charge are one. */
	readonly samePerson?: boolean | undefined;
	readonly address?: string | undefined;
	readonly siteName?: string | undefined;
	readonly born?: Day | undefined;
	/** The day on which it will be submitted; without one, or where it has passed, today. */
	readonly submits?: Day | undefined;
	/** The last day of the review that is expected; without one, as many days as the authority may take. */
	readonly reviewEnds?: Day | undefined;
	/** The day on which the licence was issued or changed. */
	readonly licenceChanged?: Day | undefined;
	/** The day on which the registrar's verification of the holder was passed. */
	readonly domainVerified?: Day | undefined;
	/** The day on a letter that was signed for this filing. */
	readonly letterSigned?: Day | undefined;
	/** The day on which the domain's certificate was downloaded. */
	readonly certificateMade?: Day | undefined;
	/** The last day of a residence permit. */
	readonly residenceExpires?: Expiry | undefined;
}

/** What was found in a field. */
export interface CheckFinding {
	/** A field, or `phones.` with a box. */
	readonly field: string;
	readonly rule: string;
	readonly severity: CheckSeverity;
	readonly reason: string;
	/** Titles of the documents that say so. */
	readonly source: string;
}

/** A rule as the browser and the command need it. */
export interface CheckRule {
	/** What it looks for, in a few words. */
	readonly title: string;
	readonly field: CheckField;
	readonly severity: CheckSeverity;
	readonly reason: string;
	readonly source: string;
	readonly page?: string;
}

/** What the requirement of a province lets be compared; the schema explains it. */
interface DemandCheck {
	readonly phones?: readonly {
		readonly samePerson?: boolean | undefined;
		readonly differ?: 'own-emergency' | 'third-emergency' | 'principals' | undefined;
		readonly atLeast?: number | undefined;
	}[];
	readonly landline?: 'required' | 'not-the-mobile' | 'remark-mobile' | 'local';
	readonly areas?: readonly string[];
	readonly certificateDays?: number;
	readonly validity?: {
		readonly of: readonly ('id' | 'licence' | 'domain' | 'residence')[];
		readonly months?: number | undefined;
		readonly days?: number | undefined;
		readonly isMore?: boolean | undefined;
	};
	readonly holder?: 'unit' | 'legal-rep';
	readonly brackets?: boolean;
	readonly latin?: 'pinyin';
	readonly suffixes?: {
		readonly wanted?: readonly string[] | undefined;
		readonly refused?: readonly string[] | undefined;
	};
	readonly domainWords?: readonly string[];
	readonly address?: readonly ('no-district' | 'no-symbols' | 'same-city')[];
	readonly age?: { readonly under?: number | undefined; readonly from?: number | undefined };
	readonly isAdvice?: boolean;
}

/** What a province asks that can be compared. */
export interface Demand {
	readonly id: string;
	readonly province: ProvinceId;
	readonly when: Condition;
	readonly statement: string;
	readonly source: string;
	/** No source disputes it and nothing about it is unknown: then it can be an error. */
	readonly isFirm: boolean;
	/** It is about the age that its condition names. */
	readonly isAge: boolean;
	/** It asks for papers of who is too young, and does not refuse them. */
	readonly asksPapers: boolean;
	readonly check: DemandCheck;
}

/** How long others take to pass on what is new, and how old a letter may be. */
interface Waits {
	/** From the verification of a domain's holder until the authority knows of it, in days. */
	readonly syncDays: number;
	/** The same in working days, as other providers count. */
	readonly syncWorkingDays: number;
	/** From a new or changed licence until it can be compared, least and most, in working days. */
	readonly registryDays: readonly [number, number];
	/** How old a letter may be when the authority looks at it, in months. */
	readonly letterMonths: number;
}

/** Everything that the check needs of the content. */
export interface PrecheckData {
	readonly rules: Readonly<Record<string, CheckRule>>;
	readonly demands: readonly Demand[];
	/** Names of the provinces by id. */
	readonly provinces: Readonly<Record<string, string>>;
	/** The provinces in which the legal representative may hold the domain, as a list in words. */
	readonly legalRepProvinces: string;
	/** How long the authority may take, in days. */
	readonly reviewDays: number;
	readonly waits: Waits;
	/** All suffixes of domains that existed when the site was built, between spaces. */
	readonly suffixes: string;
	/** Pairs of a traditional character and its simplified form, side by side in one string. */
	readonly traditional: string;
	readonly texts: PrecheckTexts;
}

/** Texts that findings put into their sentences. */
interface PrecheckTexts {
	readonly boxes: Readonly<Record<PhoneBox, string>>;
	readonly subjects: Readonly<Record<string, string>>;
	/** What is registered under the first two characters of a code. */
	readonly kinds: Readonly<Record<string, string>>;
	readonly and: string;
	readonly separator: string;
	readonly difference: string;
	readonly differencePlain: string;
	readonly onlySubject: string;
	readonly onlyHolder: string;
	readonly more: string;
	readonly ends: string;
}
