import type provinceTexts from '#i18n/province.json';
import type { Entry } from '../content-model/collections.ts';
import { provinceIds } from '../content-model/vocabulary.ts';
import type { Translate } from '../i18n/translate.ts';

type Provinces = ReadonlyMap<string, Entry<'provinces'>>;
type Requirement = Entry<'provinces'>['requirements'][number];

/** A province in a list, with the requirement that puts it there. */
export interface Listed {
	/** 广东. */
	readonly title: string;
	/** Path of the requirement on the province's page, from the site's root. */
	readonly path: string;
	/** What limits it there, in words: 单位, 个人, 说法不一; empty where nothing does. */
	readonly limits: readonly string[];
}

/**
 * The provinces of a list, in the order in which a profile offers them: those with a requirement that names the list.
 * Whom it is for is said where that differs within the list; that sources disagree is always said.
 *
 * @throws where no province has a requirement in the list
 */
export function listProvinces(
	list: string,
	provinces: Provinces,
	t: Translate<typeof provinceTexts>,
): Listed[] {
	const found = provinceIds.flatMap((id) => {
		const province = provinces.get(id);
		return (province?.requirements ?? [])
			.filter(({ lists = [] }) => (lists as readonly string[]).includes(list))
			.map((requirement) => ({ id, title: province!.title, requirement, for: findAudience(requirement) }));
	});
	if (found.length === 0) throw new Error(`no province has a requirement in the list "${list}"`);
	const isMixed = new Set(found.map((one) => one.for)).size > 1;
	const rows = new Map<string, { title: string; path: string; limits: Set<string> }>();
	for (const { id, title, requirement, for: one } of found) {
		const row = rows.get(id) ?? {
			title,
			path: `/provinces/${id}/#${requirement.id}`,
			limits: new Set<string>(),
		};
		if (isMixed && one) row.limits.add(t(`province.list.${one}`));
		if (requirement.disputes) row.limits.add(t('province.list.disputed'));
		rows.set(id, row);
	}
	return [...rows.values()].map(({ limits, ...row }) => ({ ...row, limits: [...limits] }));
}

/** For whom a requirement is, where its condition says so plainly. */
function findAudience({ when }: Requirement): 'personal' | 'organization' | undefined {
	if (when.subject === 'personal') return 'personal';
	return when.not?.subject === 'personal' ? 'organization' : undefined;
}

const written = /:provinces\[([a-z-]+)\](\{only\})?/g;

/**
 * Puts the names of the provinces, each a link to its rule, in the place of every `:provinces[list]` of a Markdown
 * text, and that nothing was read about the others; `:provinces[list]{only}` leaves the others to the sentence.
 */
export function sayProvinces(
	markdown: string,
	provinces: Provinces,
	t: Translate<typeof provinceTexts>,
): string {
	return markdown.replace(written, (_, list: string, only?: string) => {
		const listed = listProvinces(list, provinces, t);
		// That sources disagree on each of several is said once, at the end.
		const disputed = t('province.list.disputed');
		const isAll = listed.length > 1 && listed.every(({ limits }) => limits.includes(disputed));
		const sayLimits = (name: string, limits: readonly string[]) =>
			limits.length > 0 ? t('province.list.limited', { name, limits: limits.join('，') }) : name;
		const names = listed.map(({ title, path, limits }) =>
			sayLimits(`[${title}](${path})`, isAll ? limits.filter((one) => one !== disputed) : limits),
		);
		const said = sayLimits(names.join('、'), isAll ? [t('province.list.allDisputed')] : []);
		const isWhole = only !== undefined || listed.length === provinces.size;
		return isWhole ? said : t('province.list.others', { names: said });
	});
}
