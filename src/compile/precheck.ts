import suffixes from 'tlds' with { type: 'json' };
import { nameSource } from './source-name.ts';
import type { Content, Entry } from '../content-model/collections.ts';
import { phoneBoxes } from '../content-model/vocabulary-of-checks.ts';
import type { FileLimit } from '../domain/precheck/files.ts';
import type { CheckRule, Demand, PhoneBox, PrecheckData } from '../domain/precheck/types.ts';
import type { ProvinceId } from '../domain/profile.ts';
import type { Translations } from '../i18n/all.ts';
import { listTraditionalPairs } from './traditional.ts';

/** What 提交前自查 needs of the content: its rules, and what the provinces ask that can be compared. */
export function compilePrecheck(content: Content, translations: Translations): PrecheckData {
	const demands = [...content.provinces].flatMap(([id, { requirements }]) =>
		requirements.flatMap((requirement) => compileDemand(id as ProvinceId, requirement, content) ?? []),
	);
	const provinces = Object.fromEntries([...content.provinces].map(([id, { title }]) => [id, title]));
	const allowing = demands.filter(({ check }) => check.holder === 'legal-rep');
	return {
		rules: Object.fromEntries(
			[...content['check-rules']].map(([id, rule]) => [id, compileRule(rule, content)]),
		),
		demands,
		provinces,
		legalRepProvinces: allowing
			.map(({ province }) => provinces[province])
			.join(translations['precheck.listed']),
		reviewDays: computeReviewDays(content),
		waits: compileWaits(content),
		suffixes: ` ${suffixes.join(' ')} `,
		traditional: listTraditionalPairs(),
		texts: {
			boxes: Object.fromEntries(
				phoneBoxes.map((box) => [box, translations[`precheck.box.${box}`]]),
			) as Record<PhoneBox, string>,
			subjects: Object.fromEntries([...content.subjects].map(([id, { title }]) => [id, title])),
			kinds: Object.fromEntries(
				Object.entries(translations).flatMap(([key, text]) =>
					key.startsWith('precheck.kind.') ? [[key.slice('precheck.kind.'.length), text]] : [],
				),
			),
			and: translations['precheck.and'],
			separator: translations['precheck.separator'],
			difference: translations['precheck.difference'],
			differencePlain: translations['precheck.differencePlain'],
			onlySubject: translations['precheck.onlySubject'],
			onlyHolder: translations['precheck.onlyHolder'],
			more: translations['precheck.places'],
			ends: translations['precheck.ends'],
		},
	};
}

/** What readers call the documents that a claim names, the first two. */
export function nameDocuments(saidBy: readonly { readonly source: string }[], content: Content): string {
	const titles = saidBy.map(({ source }) => nameSource(content.sources.get(source)!));
	return [...new Set(titles)].slice(0, 2).join('；');
}

function compileRule(rule: Entry<'check-rules'>, content: Content): CheckRule {
	const { title, field, severity, reason, facts = [], page } = rule;
	const saidBy = facts.flatMap((id) => content.facts.get(id)!.saidBy);
	return { title, field, severity, reason, source: nameDocuments(saidBy, content), ...(page && { page }) };
}

/** The facts that say how large a file may be, with what each is about. */
const limitFacts = {
	'domain-certificate-size': 'precheck.files.of.aliyunCertificate',
	'photo-file': 'precheck.files.of.huawei',
	'upload-size-tencent': 'precheck.files.of.tencent',
} as const;

/** How large files may be, by what providers say. */
export function compileFileLimits(content: Content, translations: Translations): readonly FileLimit[] {
	return Object.entries(limitFacts).map(([id, of]) => {
		const { value, saidBy } = content.facts.get(id)!;
		const { min, max, text } = value!;
		return {
			id,
			of: translations[of],
			text: text!,
			...(min !== undefined && { min }),
			...(max !== undefined && { max }),
			source: nameDocuments(saidBy, content),
		};
	});
}

type Requirement = Entry<'provinces'>['requirements'][number];

function compileDemand(province: ProvinceId, requirement: Requirement, content: Content): Demand | undefined {
	const { id, topic, when, statement, saidBy, unknown, disputes, check, lists = [] } = requirement;
	const isAge = topic === 'age' && when.age !== undefined;
	if (check === undefined && !isAge) return undefined;
	return {
		id,
		province,
		when,
		statement,
		source: nameDocuments(saidBy, content),
		isFirm: unknown === undefined && disputes === undefined && check?.isAdvice !== true,
		isAge,
		asksPapers: lists.includes('age-paper'),
		check: (check ?? {}) as Demand['check'],
	};
}

/** Most calendar days that the authority's review takes: its working days, five of seven. */
function computeReviewDays(content: Content): number {
	const limit = content.facts.get('review-authority-legal-limit')!.value!.max!;
	return Math.ceil((limit * 7) / 5);
}

/** The waits that facts name. */
function compileWaits(content: Content): PrecheckData['waits'] {
	const findWait = (id: string, unit: string, end: 'min' | 'max') => {
		const value = content.facts.get(id)?.value;
		const found = value?.[end];
		if (found === undefined || value!.unit !== unit)
			throw new Error(`facts/${id}.yaml: no ${end} in ${unit}`);
		return found;
	};
	return {
		syncDays: findWait('domain-sync-wait', 'days', 'max'),
		// The same number in working days: the fact's disputes say so.
		syncWorkingDays: findWait('domain-sync-wait', 'days', 'max'),
		registryDays: [
			findWait('company-registry-sync', 'working-days', 'min'),
			findWait('company-registry-sync', 'working-days', 'max'),
		],
		letterMonths: findWait('letter-date-window', 'months', 'max'),
	};
}
