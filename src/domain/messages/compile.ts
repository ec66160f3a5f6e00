import type { Entry } from '../../content/collections.ts';
import type { FraudSign } from './fraud.ts';
import type { Hosts } from './links.ts';
import type { Message } from './match.ts';

/** What the look-up needs: words to compare with, signs of fraud, and whose a host is. Its advice stands in the page. */
export interface MessageData {
	readonly messages: readonly Message[];
	readonly signs: readonly FraudSign[];
	readonly hosts: readonly Hosts[];
}

/** @param rejections, signs, hosts by id */
export function compileMessages(
	rejections: ReadonlyMap<string, Entry<'rejections'>>,
	signs: ReadonlyMap<string, Entry<'fraud-signs'>>,
	hosts: ReadonlyMap<string, Entry<'hosts'>>,
): MessageData {
	return {
		messages: [...rejections].map(([id, { title, messages, keywords = [] }]) => ({
			id,
			title,
			messages,
			keywords,
		})),
		signs: [...signs]
			.sort(([, a], [, b]) => a.order - b.order)
			.map(([id, { words, unless, link }]) => ({ id, words, unless, link })),
		hosts: compileHosts(hosts),
	};
}

/** Whose a host is, without the reasons. */
export function compileHosts(hosts: ReadonlyMap<string, Entry<'hosts'>>): Hosts[] {
	return [...hosts.values()].map(({ kind, hosts: names, instead }) => ({ kind, hosts: names, instead }));
}
