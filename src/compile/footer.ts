import type { Entry } from '../content-model/collections.ts';
import { compileHosts } from './messages.ts';
import type { Hosts } from '../domain/messages/links.ts';
import type { ProvinceId } from '../domain/profile.ts';
import type { Abbreviations } from '../domain/footer/provinces.ts';

/** What reading a filing number needs of the content. */
export interface NumberData {
	readonly abbreviations: Abbreviations;
	/** Names of the provinces by id. */
	readonly provinces: Readonly<Record<string, string>>;
}

/** Compiles what the footer tool needs to read a number. */
export function compileNumbers(provinces: ReadonlyMap<string, Entry<'provinces'>>): NumberData {
	return {
		abbreviations: listAbbreviations(provinces),
		provinces: Object.fromEntries([...provinces].map(([id, { title }]) => [id, title])),
	};
}

/** Lists the hosts that a footer may link to: the authorities' own, and their old ones with what to link to instead. */
export function compileFooterHosts(hosts: ReadonlyMap<string, Entry<'hosts'>>): Hosts[] {
	return compileHosts(hosts).filter(({ kind }) => kind !== 'provider');
}

/** Provinces by the character that their numbers begin with. */
export function listAbbreviations(provinces: ReadonlyMap<string, Entry<'provinces'>>): Abbreviations {
	return Object.fromEntries([...provinces].map(([id, { abbreviation }]) => [abbreviation, id as ProvinceId]));
}
