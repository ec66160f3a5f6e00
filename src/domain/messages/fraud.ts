import type { Entry } from '../../content-model/collections.ts';
import { judgeHost, findLinks, type Hosts } from './links.ts';
import type { Span } from '../marked-pieces.ts';

/** A sign of fraud as the look-up needs it; its words of advice stand in the page. */
export type FraudSign = Pick<Entry<'fraud-signs'>, 'words' | 'unless' | 'link'> & { readonly id: string };

/** A sign of fraud in a text, and where it shows. */
export interface FraudFinding {
	/** Id of the sign. */
	readonly id: string;
	/** The host that gave it away. */
	readonly host?: string | undefined;
	readonly spans: readonly Span[];
}

/**
 * The signs of fraud in a text, in the order of `signs`, each once. None is no proof of the opposite.
 */
export function findFraudSigns(
	text: string,
	signs: readonly FraudSign[],
	hosts: readonly Hosts[],
): FraudFinding[] {
	const all = findLinks(text).map((link) => ({ ...link, kind: judgeHost(link.host, hosts) }));
	const own = new Set(all.filter(({ isOwnSite }) => isOwnSite).map(({ host }) => host));
	const links = all.filter(({ host }) => !own.has(host));
	return signs.flatMap((sign): FraudFinding[] => {
		if (sign.link !== undefined) {
			const found = links.filter(({ kind }) => kind === sign.link);
			return found[0] ? [{ id: sign.id, host: found[0].host, spans: found }] : [];
		}
		const spans = splitSentences(text).flatMap((sentence) => findWords(sentence, sign));
		return spans.length > 0 ? [{ id: sign.id, spans }] : [];
	});
}

function findWords(
	{ text, start }: { text: string; start: number },
	{ words = [], unless = [] }: FraudSign,
): Span[] {
	if (unless.some((word) => text.includes(word))) return [];
	const spans = words.map((group) => {
		const word = group.find((one) => text.includes(one));
		if (word === undefined) return undefined;
		const at = start + text.indexOf(word);
		return { start: at, end: at + word.length };
	});
	return spans.every((span) => span !== undefined) ? spans : [];
}

/** Sentences with their places; a broken line does not end one. */
function splitSentences(text: string): { text: string; start: number }[] {
	return [...text.matchAll(/[^。！？!?；;]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
