import type { Span } from '../marked-pieces.ts';
import { longestText } from './longest-text.ts';
import { courtesy, otherMatter, sumWeights, type MessageIndex } from './message-index.ts';
import { collectTexts, findSpans, readTokens, simplifyText } from './tokens.ts';

/** A message that a text may be. */
export interface Match {
	readonly id: string;
	/** How like all of its wordings the text is, and the nearest of them. It orders; it is no probability. */
	readonly score: number;
	/** How well the best of its wordings fits: 0 to about 1. */
	readonly fit: number;
	/** Whether its own words were found; otherwise the text only speaks of the same things. */
	readonly isClear: boolean;
	/** The words that fit, in the text as given. */
	readonly spans: readonly Span[];
}

/** Weight that a fit has to bring beyond itself, so that two common words are no fit. */
const doubt = 5;
/** From here on a text clearly fits. */
const clear = 0.42;
/** Below this a text does not even speak of the same things. */
const related = 0.15;
/** How like a message a text must be of which no wording fits. */
const leastLike = 0.15;
/** How far behind the best a further match may be. */
const closeness = 0.45;
/** What it is worth beside the likeness that a text and one wording are the same from end to end. */
const samenessWorth = 0.6;
/** From this sameness on a text is a wording and little else. */
const wholly = 0.8;
/** What a message about filing names: one that names none of it and is most like another matter is about that, however many words it shares. */
const wordsOfFiling =
	/备案|管局|通信管理|工信部|icp|核验|核查|接入|主体|负责人|主办|公安|网安|注销|驳回|退回|初审|实名|整改/;
/**
 * Finds the messages that a pasted text fits, best first; none where it fits nothing.
 *
 * @param whole the text that it is a part of, simplified: what it says elsewhere can speak against a message
 */
export function matchMessages(text: string, index: MessageIndex, whole = simplifyText(text)): Match[] {
	const tokens = readTokens(blankSchemes(text.slice(0, longestText)));
	const given = collectTexts(tokens);
	const weight = sumWeights(given, index.weigh);
	const isPossible = createPossibility(text, whole, index);
	const likeness = index.liken(given);
	const best = new Map<string, Candidate>();
	const sameness = new Map<string, number>();
	const commons = new Map<number, number>();
	for (const token of given) {
		const gain = index.weigh(token);
		for (const at of index.holders.get(token) ?? []) commons.set(at, (commons.get(at) ?? 0) + gain);
	}
	for (const [at, common] of commons) {
		const wording = index.wordings[at]!;
		if (!isPossible(wording.id)) continue;
		// A cut text fits when most of it is in the wording, a long one when most of the wording is in it.
		const fit = (wording.worth * common) / (Math.min(wording.weight, weight) + doubt);
		const same = common / Math.max(wording.weight, weight);
		if (same > (sameness.get(wording.id) ?? 0)) sameness.set(wording.id, same);
		if (fit >= clear && fit > (best.get(wording.id)?.fit ?? 0))
			best.set(wording.id, { id: wording.id, fit, fitting: intersect(wording.tokens, given) });
	}
	const isClear = best.size > 0;
	for (const one of findRelated(given, index))
		if (isPossible(one.id) && !best.has(one.id)) best.set(one.id, { ...one, fit: 0 });
	const ranked = [...best.values()]
		.map((one) => ({
			...one,
			score: likeness.get(one.id)! + samenessWorth * (sameness.get(one.id) ?? 0),
		}))
		.sort((a, b) => b.score - a.score);
	if (ranked[0]?.fit === 0 && ranked[0].score < leastLike) return [];
	const isStated = [...best].some(([id, { fit }]) => fit > 0 && (sameness.get(id) ?? 0) >= wholly);
	if (!isStated && !wordsOfFiling.test(whole) && findMostLike(likeness)?.startsWith(otherMatter)) return [];
	moveGeneralBehind(ranked, index);
	return ranked
		.filter(({ score }, index) => index === 0 || score >= ranked[0]!.score * closeness)
		.slice(0, isClear ? 5 : 3)
		.map(({ id, score, fit, fitting }) => ({
			id,
			score,
			fit,
			isClear: fit > 0,
			spans: findSpans(tokens, fitting),
		}));
}

interface Candidate {
	readonly id: string;
	readonly fit: number;
	readonly fitting: ReadonlySet<string>;
}

/** Whether a text says no more than that something was returned, or asks to hurry, or thanks. */
export function isCourtesy(text: string, index: MessageIndex): boolean {
	return findMostLike(index.liken(collectTexts(readTokens(text)))) === courtesy;
}

/** Finds the id of what a text is most like. */
function findMostLike(likeness: ReadonlyMap<string, number>): string | undefined {
	const best = Math.max(...likeness.values());
	return [...likeness].find(([, value]) => value === best)?.[0];
}

/** Blanks `https://`: an address in a text is no word about https. As long as the text: what is found keeps its place. */
function blankSchemes(text: string): string {
	return text.replace(/https?:\/\//gi, (scheme) => ' '.repeat(scheme.length));
}

/** Makes what says whether a message can be meant: the text names what it has to, and has nothing that speaks against it. */
function createPossibility(text: string, whole: string, { messages }: MessageIndex): (id: string) => boolean {
	const plain = simplifyText(text);
	const known = new Map<string, boolean>();
	return (id) => {
		const { mentions, unless } = messages.get(id)!;
		if (!known.has(id))
			known.set(
				id,
				(mentions?.some((word) => plain.includes(word)) ?? true) &&
					!(unless?.some((word) => whole.includes(word)) ?? false),
			);
		return known.get(id)!;
	};
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
	return new Set([...one].filter((token) => other.has(token)));
}

/**
 * A general message stands behind the first one that says more: "returned, because the name is wrong" is about the name.
 * What fits by words of the general message alone says no more, and neither does what only speaks of the same things.
 */
function moveGeneralBehind(ranked: Candidate[], { messages, bags }: MessageIndex): void {
	const isGeneral = ({ id }: { readonly id: string }) => messages.get(id)!.isGeneral === true;
	const [first] = ranked;
	if (!first || !isGeneral(first)) return;
	const general = bags.get(first.id)!;
	const reason = ranked.findIndex(
		(one) =>
			!isGeneral(one) &&
			(one.fit > 0 || first.fit === 0) &&
			[...one.fitting].some((token) => !general.has(token)),
	);
	if (reason > 0) ranked.unshift(...ranked.splice(reason, 1));
}

/** What a word that no message has weighs here: names and fillings should not drown the rest. */
const unknownWorth = 0.35;

/** Finds what speaks of the same things as the text, in whatever words. */
function findRelated(given: ReadonlySet<string>, index: MessageIndex) {
	let weight = 0;
	for (const token of given) weight += index.weigh(token) * (index.holders.has(token) ? 1 : unknownWorth);
	return [...index.bags].flatMap(([id, bag]) => {
		const fitting = intersect(given, bag);
		const share = sumWeights(fitting, index.weigh) / (weight + 2 * doubt);
		return share >= related ? [{ id, fitting }] : [];
	});
}
