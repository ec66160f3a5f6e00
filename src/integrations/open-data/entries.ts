import type unit from '#i18n/unit.json';
import type { Content, Entry } from '../../content-model/collections.ts';
import { listReferences } from '../../content-model/references.ts';
import { requireDay, formatDay } from '../../domain/day.ts';
import { sayQuantity } from '../../domain/quantity.ts';
import { REVIEW_AFTER_DAYS } from '../../domain/review.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { PublishedName } from './shapes.ts';
import { toPlainMarkdown } from './plain-markdown.ts';

/** Makes the published entries of a collection; `shapes.ts` has their shapes. */
export function createPublisher(
	content: Content,
	t: Translate<typeof unit>,
): (name: PublishedName) => object[] {
	const restsOn = Map.groupBy(
		listReferences(content, [], []).filter(({ collection }) => collection === 'facts'),
		({ file }) => file,
	);

	const describeSource = (source: string) => {
		const { title, publisher, read, url } = content.sources.get(source)!;
		return { source, title, publisher, read, ...(url === undefined ? {} : { url }) };
	};
	const describeCitations = (saidBy: Entry<'facts'>['saidBy']) =>
		saidBy.map(({ source, where }) => ({
			...describeSource(source),
			...(where === undefined ? {} : { where }),
		}));
	const describeDisputes = (
		disputes: readonly { source?: string | undefined; who?: string | undefined }[] = [],
	) =>
		disputes.map((dispute) => ({
			...dispute,
			...(dispute.source === undefined
				? {}
				: { who: dispute.who ?? content.sources.get(dispute.source)!.title }),
		}));
	const computeReviewDay = (checked: string) => formatDay(requireDay(checked) + REVIEW_AFTER_DAYS);
	const describeClaim = <C extends Pick<Entry<'facts'>, 'saidBy' | 'disputes' | 'checked'>>(one: C) => ({
		...one,
		saidBy: describeCitations(one.saidBy),
		disputes: describeDisputes(one.disputes),
		reviewBy: computeReviewDay(one.checked),
	});
	const listEvidence = (name: string, id: string) =>
		[...new Set((restsOn.get(`${name}/${id}.yaml`) ?? []).map((reference) => reference.id))].map((fact) => {
			const { confidence, checked, disputes = [], unknown } = content.facts.get(fact)!;
			return { fact, confidence, checked, disputed: disputes.length > 0, unknown: unknown !== undefined };
		});

	const made: { readonly [K in PublishedName]: (entry: Entry<K>, id: string) => object } = {
		sources: (source) => source,
		facts: ({ value, ...fact }) => ({
			...describeClaim(fact),
			...(value === undefined ? {} : { value: { ...value, text: sayQuantity(value, t) } }),
		}),
		provinces: (province) => ({ ...province, requirements: province.requirements.map(describeClaim) }),
		'name-rules': (rule) => ({
			...rule,
			saidBy: describeCitations(rule.saidBy),
			disputes: describeDisputes(rule.disputes),
			reviewBy: computeReviewDay(rule.checked),
		}),
		holidays: (year) => ({ ...year, notices: year.notices.map(describeSource) }),
		remarks: (remark) => ({
			...remark,
			saidBy: describeCitations(remark.saidBy),
			reviewBy: computeReviewDay(remark.checked),
		}),
		questions: (question) => question,
		synonyms: (synonym) => synonym,
		subjects: (entry, id) => ({ ...entry, evidence: listEvidence('subjects', id) }),
		tasks: (entry, id) => ({ ...entry, evidence: listEvidence('tasks', id) }),
		stages: (entry, id) => ({ ...entry, evidence: listEvidence('stages', id) }),
		rejections: (entry, id) => ({ ...entry, evidence: listEvidence('rejections', id) }),
		decisions: (entry, id) => ({ ...entry, evidence: listEvidence('decisions', id) }),
		hosts: (entry, id) => ({ ...entry, evidence: listEvidence('hosts', id) }),
		'fraud-signs': (entry, id) => ({ ...entry, evidence: listEvidence('fraud-signs', id) }),
	};

	return (name) => {
		const make = made[name] as (entry: unknown, id: string) => object;
		return [...content[name]].map(([id, entry]) => toPlainMarkdown({ id, ...make(entry, id) }, content, t));
	};
}
