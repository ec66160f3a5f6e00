import type { Span } from '../marked-pieces.ts';
import { createRarity } from '../rarity.ts';
import { courtesies } from './courtesies.ts';
import { createLikeness, type Liken } from './likeness.ts';
import { longestText } from './longest-text.ts';
import { otherMatters } from './other-matters.ts';
import { normalise, readTokens, type Token } from './tokens.ts';

/** A message that people get, as the look-up needs it. */
export interface Message {
	readonly id: string;
	readonly title: string;
	/** Its words as people see them; `…` stands for names, numbers and dates. */
	readonly messages: readonly string[];
	readonly keywords: readonly string[];
	/** Whether it only says that something was returned: any reason beside it counts before it. */
	readonly isGeneral?: boolean | undefined;
	/** Words of which the text must have one: what comes from the police names them. */
	readonly mentions?: readonly string[] | undefined;
	/** Words that a text which means this has never. */
	readonly unless?: readonly string[] | undefined;
}

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

/** One wording that a text is compared with. */
interface Wording {
	readonly id: string;
	readonly tokens: ReadonlySet<string>;
	readonly weight: number;
	/** How much a full fit is worth: the literal words most, a title less. */
	readonly worth: number;
}

export interface MessageIndex {
	readonly wordings: readonly Wording[];
	/** The places of the wordings that have a token. */
	readonly holders: ReadonlyMap<string, readonly number[]>;
	/** All tokens of each message, by id. */
	readonly bags: ReadonlyMap<string, ReadonlySet<string>>;
	readonly weightOf: (token: string) => number;
	readonly liken: Liken;
	readonly messages: ReadonlyMap<string, Message>;
}

/** What a title's or a keyword's fit is worth beside that of the literal words. */
const titleWorth = 0.85;
const keywordWorth = 0.75;
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
/** The longest that a word for a search may be. */
const longestWord = 12;

/** Stand for no message: what is like the one gives no reason, what is like the other is about no filing. */
const courtesy = '';
const otherMatter = ' ';

/** Prepares the look-up: rare words weigh more than those that every message has. */
export function indexMessages(messages: readonly Message[]): MessageIndex {
	const texts = messages.flatMap(({ id, title, messages: seen, keywords }) => [
		...seen.map((text) => ({ id, text, worth: 1 })),
		{ id, text: title, worth: titleWorth },
		...keywords.map((text) => ({ id, text, worth: keywordWorth })),
	]);
	const wordings = texts.map(({ text, ...rest }) => ({ ...rest, tokens: collectTexts(readTokens(text)) }));
	const bags = new Map<string, Set<string>>();
	const holders = new Map<string, number[]>();
	for (const [at, { id, tokens }] of wordings.entries()) {
		const bag = bags.get(id) ?? new Set<string>();
		bags.set(id, bag);
		for (const token of tokens) {
			bag.add(token);
			const others = holders.get(token);
			if (others) others.push(at);
			else holders.set(token, [at]);
		}
	}
	const weightOf = createRarity([...bags.values()]);
	return {
		weightOf,
		liken: createLikeness([
			...wordings,
			...courtesies.map((text) => ({ id: courtesy, tokens: collectTexts(readTokens(text)) })),
			...otherMatters.map((text) => ({
				id: `${otherMatter}${text}`,
				tokens: collectTexts(readTokens(text)),
			})),
		]),
		bags,
		holders,
		messages: new Map(
			messages.map((message) => [
				message.id,
				{
					...message,
					mentions: message.mentions?.map(simplifyText),
					unless: message.unless?.map(simplifyText),
				},
			]),
		),
		wordings: wordings.map((wording) => ({ ...wording, weight: sumWeights(wording.tokens, weightOf) })),
	};
}

/**
 * The messages that a pasted text fits, best first; none where it fits nothing.
 *
 * @param whole the text that it is a part of, simplified: what it says elsewhere can speak against a message
 */
export function matchMessages(text: string, index: MessageIndex, whole = simplifyText(text)): Match[] {
	const tokens = readTokens(blankSchemes(text.slice(0, longestText)));
	const given = collectTexts(tokens);
	const weight = sumWeights(given, index.weightOf);
	const isPossible = judgePossible(text, whole, index);
	const likeness = index.liken(given);
	const best = new Map<string, Candidate>();
	const sameness = new Map<string, number>();
	const commons = new Map<number, number>();
	for (const token of given) {
		const gain = index.weightOf(token);
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
	if (!isClear && findMostLike(likeness)?.startsWith(otherMatter)) return [];
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

/** The id of what a text is most like. */
function findMostLike(likeness: ReadonlyMap<string, number>): string | undefined {
	const best = Math.max(...likeness.values());
	return [...likeness].find(([, value]) => value === best)?.[0];
}

/** An address in a text is no word about https. As long as the text: what is found keeps its place. */
function blankSchemes(text: string): string {
	return text.replace(/https?:\/\//gi, (scheme) => ' '.repeat(scheme.length));
}

/** Whether a message can be meant: the text names what it has to, and has nothing that speaks against it. */
function judgePossible(text: string, whole: string, { messages }: MessageIndex): (id: string) => boolean {
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

/** Writes a text in the form in which words are looked for in it. */
export function simplifyText(text: string): string {
	return normalise(text).text;
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

/** What speaks of the same things as the text, in whatever words. */
function findRelated(given: ReadonlySet<string>, index: MessageIndex) {
	let weight = 0;
	for (const token of given) weight += index.weightOf(token) * (index.holders.has(token) ? 1 : unknownWorth);
	return [...index.bags].flatMap(([id, bag]) => {
		const fitting = intersect(given, bag);
		const share = sumWeights(fitting, index.weightOf) / (weight + 2 * doubt);
		return share >= related ? [{ id, fitting }] : [];
	});
}

/**
 * The words of a text to search for: those that occur in what people get, the telling ones first; where there are none,
 * the beginning of the text.
 */
export function findMainWords(text: string, index: MessageIndex, count = 4): string[] {
	const known = new Set([...index.bags.values()].flatMap((bag) => [...bag]));
	const weights = new Map<string, number>();
	for (const { start, end } of findSpans(readTokens(text.slice(0, longestText)), known, 1)) {
		const word = text.slice(start, end);
		if (word.length <= longestWord)
			weights.set(word, sumWeights(collectTexts(readTokens(word)), index.weightOf));
	}
	const words = [...weights].sort(([, a], [, b]) => b - a).map(([word]) => word);
	return words.length > 0 ? words.slice(0, count) : [text.trim().slice(0, longestWord)];
}

function collectTexts(tokens: readonly Token[]): Set<string> {
	return new Set(tokens.map(({ text }) => text));
}

function sumWeights(tokens: ReadonlySet<string>, weightOf: (token: string) => number): number {
	let sum = 0;
	for (const token of tokens) sum += weightOf(token);
	return sum;
}

/**
 * Where the fitting tokens stand, those that touch as one.
 *
 * @param least how many must touch; a single pair of characters is often chance
 */
function findSpans(tokens: readonly Token[], fitting: ReadonlySet<string>, least = 2): Span[] {
	const spans: { start: number; end: number; count: number }[] = [];
	for (const { text, start, end } of tokens) {
		if (!fitting.has(text)) continue;
		const last = spans.at(-1);
		if (last && start < last.end) {
			last.end = end;
			last.count++;
		} else spans.push({ start, end, count: /^[a-z]/.test(text) ? least : 1 });
	}
	return spans.filter(({ count }) => count >= least).map(({ start, end }) => ({ start, end }));
}
