import type { Entry } from '../content-model/collections.ts';
import { compileHosts } from './messages.ts';
import type { Hosts } from '../domain/messages/links.ts';
import type { ProvinceId } from '../domain/profile.ts';
import type { Abbreviations } from '../domain/footer/provinces.ts';

/** What the footer tool needs of the content. */
export interface FooterData {
	readonly abbreviations: Abbreviations;
	/** Names of the provinces by id. */
	readonly provinces: Readonly<Record<string, string>>;
	readonly hosts: readonly Hosts[];
}

/** Compiles what the footer tool needs in the browser. */
export function compileFooter(
	provinces: ReadonlyMap<string, Entry<'provinces'>>,
	hosts: ReadonlyMap<string, Entry<'hosts'>>,
): FooterData {
	return {
		abbreviations: listAbbreviations(provinces),
		provinces: Object.fromEntries([...provinces].map(([id, { title }]) => [id, title])),
		hosts: compileHosts(hosts).filter(({ kind }) => kind !== 'provider'),
	};
}

/** Provinces by the character that their numbers begin with. */
export function listAbbreviations(provinces: ReadonlyMap<string, Entry<'provinces'>>): Abbreviations {
	return Object.fromEntries([...provinces].map(([id, { abbreviation }]) => [abbreviation, id as ProvinceId]));
}
