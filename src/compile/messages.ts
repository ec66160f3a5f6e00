import type { Entry } from '../content-model/collections.ts';
import type { FraudSign } from '../domain/messages/fraud.ts';
import type { Hosts } from '../domain/messages/links.ts';
import type { Message } from '../domain/messages/match.ts';

/** What the look-up of fraud needs: its signs, and whose a host is. Their advice stands in the page. */
export interface FraudData {
	readonly signs: readonly FraudSign[];
	readonly hosts: readonly Hosts[];
}

/** The wordings of messages that a text is compared with. */
export function compileMessages(rejections: ReadonlyMap<string, Entry<'rejections'>>): Message[] {
	return [...rejections].map(([id, { title, messages, keywords = [], isGeneral, mentions, unless }]) => ({
		id,
		title,
		messages,
		keywords,
		...(isGeneral && { isGeneral }),
		...(mentions && { mentions }),
		...(unless && { unless }),
	}));
}

/** The signs of fraud, in their order, and the hosts. */
export function compileFraud(
	signs: ReadonlyMap<string, Entry<'fraud-signs'>>,
	hosts: ReadonlyMap<string, Entry<'hosts'>>,
): FraudData {
	return {
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
