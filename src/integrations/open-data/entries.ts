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

	const named = (source: string) => {
		const { title, publisher, read, url } = content.sources.get(source)!;
		return { source, title, publisher, read, ...(url === undefined ? {} : { url }) };
	};
	const citations = (saidBy: Entry<'facts'>['saidBy']) =>
		saidBy.map(({ source, where }) => ({ ...named(source), ...(where === undefined ? {} : { where }) }));
	const objections = (disputes: readonly { source?: string | undefined; who?: string | undefined }[] = []) =>
		disputes.map((dispute) => ({
			...dispute,
			...(dispute.source === undefined
				? {}
				: { who: dispute.who ?? content.sources.get(dispute.source)!.title }),
		}));
	const reviewBy = (checked: string) => formatDay(requireDay(checked) + REVIEW_AFTER_DAYS);
	const claim = <C extends Pick<Entry<'facts'>, 'saidBy' | 'disputes' | 'checked'>>(one: C) => ({
		...one,
		saidBy: citations(one.saidBy),
		disputes: objections(one.disputes),
		reviewBy: reviewBy(one.checked),
	});
	const evidence = (name: string, id: string) =>
		[...new Set((restsOn.get(`${name}/${id}.yaml`) ?? []).map((reference) => reference.id))].map((fact) => {
			const { confidence, checked, disputes = [], unknown } = content.facts.get(fact)!;
			return { fact, confidence, checked, disputed: disputes.length > 0, unknown: unknown !== undefined };
		});

	const made: { readonly [K in PublishedName]: (entry: Entry<K>, id: string) => object } = {
		sources: (source) => source,
		facts: ({ value, ...fact }) => ({
			...claim(fact),
			...(value === undefined ? {} : { value: { ...value, text: sayQuantity(value, t) } }),
		}),
		provinces: (province) => ({ ...province, requirements: province.requirements.map(claim) }),
		'name-rules': (rule) => ({
			...rule,
			saidBy: citations(rule.saidBy),
			disputes: objections(rule.disputes),
			reviewBy: reviewBy(rule.checked),
		}),
		holidays: (year) => ({ ...year, notices: year.notices.map(named) }),
		remarks: (remark) => ({
			...remark,
			saidBy: citations(remark.saidBy),
			reviewBy: reviewBy(remark.checked),
		}),
		questions: (question) => question,
		synonyms: (synonym) => synonym,
		subjects: (entry, id) => ({ ...entry, evidence: evidence('subjects', id) }),
		tasks: (entry, id) => ({ ...entry, evidence: evidence('tasks', id) }),
		stages: (entry, id) => ({ ...entry, evidence: evidence('stages', id) }),
		rejections: (entry, id) => ({ ...entry, evidence: evidence('rejections', id) }),
		decisions: (entry, id) => ({ ...entry, evidence: evidence('decisions', id) }),
		hosts: (entry, id) => ({ ...entry, evidence: evidence('hosts', id) }),
		'fraud-signs': (entry, id) => ({ ...entry, evidence: evidence('fraud-signs', id) }),
	};

	return (name) => {
		const make = made[name] as (entry: unknown, id: string) => object;
		return [...content[name]].map(([id, entry]) => toPlainMarkdown({ id, ...make(entry, id) }, content, t));
	};
}
