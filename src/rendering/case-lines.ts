import { getCollection } from 'astro:content';
import type { Condition } from '../content-model/schemas/common.ts';
import type { Entry } from '../content-model/collections.ts';

/** What a page says for some cases: a sentence, the place that says it, and for whom. */
type CaseLine = readonly [says: string, at: string, when: Condition];

/** What a page says for each case that it knows of. */
export interface CaseLines {
	/** What is for cases of any province; places are fragments of the page. */
	readonly lines: readonly CaseLine[];
	/** By the id of a province its name, and the requirements that the page is about; places are fragments of its page. */
	readonly provinces: Readonly<Record<string, readonly [name: string, lines: readonly CaseLine[]]>>;
}

/**
 * What a page says for some cases: as its frontmatter says it, and of each province the requirements that are in a list of
 * the page (`:provinces[list]`) or on a topic that it shows (`<ProvinceClaims topic="age" />`).
 *
 * @param markdown the page's text
 */
export async function listCaseLines(
	markdown: string,
	cases: readonly { readonly when: Condition; readonly says: string; readonly at: string }[] = [],
): Promise<CaseLines> {
	const listNames = (pattern: RegExp) => [...markdown.matchAll(pattern)].map(([, name]) => name!);
	const lists = listNames(/:provinces\[([a-z-]+)\]/g);
	const topics = listNames(/<ProvinceClaims topic="([a-z-]+)"/g);
	const isOn = ({ topic, lists: of = [] }: Entry<'provinces'>['requirements'][number]) =>
		topics.includes(topic) || of.some((list) => lists.includes(list));
	const provinces = (await getCollection('provinces')).flatMap(({ id, data }) => {
		const lines = data.requirements.filter(isOn).map((one): CaseLine => [one.title, `#${one.id}`, one.when]);
		return lines.length > 0 ? [[id, [data.title, lines]] as const] : [];
	});
	return {
		lines: cases.map(({ says, at, when }) => [says, at, when]),
		provinces: Object.fromEntries(provinces),
	};
}
