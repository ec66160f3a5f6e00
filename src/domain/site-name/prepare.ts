import { createMatcher, type WordHit, type Pattern, type Syllables } from './matcher.ts';
import { createNormaliser, type Normalise } from '../normalise.ts';
import { nameFold, type View } from './reading.ts';
import { parseRegisteredName, type RegisteredName } from './registered-name.ts';
import { nameWords } from './parts.ts';
import type { CompiledDictionary, CompiledRule, CompiledRules, Reasons } from './rules.ts';
import type { Dictionary } from './segment.ts';
import { unpackHashes } from './word-hashes.ts';
import { unpackWords } from './words.ts';

/** A rule ready to run. */
export interface PreparedRule {
	readonly data: CompiledRule;
	/** Why it objects, with `{text}` and `{limit}`. */
	readonly reason: string;
	/** The words of one of its lists; empty if it has none of that name. */
	readonly list: (name: string) => readonly string[];
	/** Whether a list holds a word. */
	readonly has: (name: string, word: string) => boolean;
	/** The words of the rules that a list names by their ids. */
	readonly wordsOf: (name: string) => readonly string[];
	/** A pattern, made once: one of a list's words between two others. */
	readonly anyOf: (before: string, name: string, after: string) => RegExp;
	/** Takes a registered name apart, with the lists `trades`, `forms` and the words of `places-of`. */
	readonly parse: (name: string) => RegisteredName;
}

/** All rules, ready to run. */
export interface Checker {
	readonly rules: readonly PreparedRule[];
	/** The rules by id. */
	readonly byId: ReadonlyMap<string, PreparedRule>;
	readonly normalise: Normalise;
	readonly dictionary: Dictionary;
	readonly find: (view: View) => readonly WordHit[];
}

/**
 * Makes the rules ready: once, since it builds the index of all words. `reasons` gives each rule's sentence,
 * which the page has already and the command reads from the content.
 */
export function prepare(
	{ rules, traditional, syllables, dictionary }: CompiledRules,
	reasons: Reasons,
): Checker {
	const words = new Map(rules.map((rule) => [rule.id, unpackWords(rule.words)]));
	const patterns: Pattern[] = rules.flatMap((rule, owner) => [
		...words.get(rule.id)!.map((word) => ({ word, owner })),
		...unpackWords(rule.spelled).map((word) => ({ word, owner, spelled: true })),
		...unpackWords(rule.except).map((word) => ({ word, owner, innocent: true })),
	]);
	const prepared = rules.map((rule) => prepareRule(rule, words, reasons[rule.id] ?? ''));
	return {
		rules: prepared,
		byId: new Map(prepared.map((rule) => [rule.data.id, rule])),
		normalise: createNormaliser(nameFold(traditional)),
		dictionary: openDictionary(dictionary, [
			...patterns.filter(({ innocent }) => !innocent).map(({ word }) => word),
			...nameWords,
		]),
		find: createMatcher(patterns, readSyllables(syllables)),
	};
}

/** Opens the packed dictionary, and adds words that are here anyway. */
function openDictionary(
	{ crossing, frequent, lone }: CompiledDictionary,
	known: readonly string[],
): Dictionary {
	const hashed = unpackHashes(crossing);
	const others = new Set(known);
	return {
		words: { has: (word) => others.has(word) || hashed.has(word) },
		frequent: new Set(unpackWords(frequent)),
		lone: new Map(
			lone.split(' ').flatMap((chars, group) => [...chars].map((char) => [char, group] as const)),
		),
	};
}

function readSyllables(packed: string): Syllables {
	return new Map(
		[...packed.matchAll(/([a-z]+)([^a-z ]+)/g)].map(([, syllable, chars]) => [syllable!, chars!]),
	);
}

function prepareRule(
	data: CompiledRule,
	words: ReadonlyMap<string, readonly string[]>,
	reason: string,
): PreparedRule {
	const lists = new Map(Object.entries(data.lists ?? {}).map(([name, list]) => [name, unpackWords(list)]));
	const sets = new Map([...lists].map(([name, list]) => [name, new Set(list)]));
	const list = (name: string) => lists.get(name) ?? [];
	const joined = new Map<string, readonly string[]>();
	const wordsOf = (name: string) => {
		let all = joined.get(name);
		if (all === undefined) joined.set(name, (all = list(name).flatMap((id) => words.get(id) ?? [])));
		return all;
	};
	let pattern: RegExp | undefined;
	let parts: Parameters<typeof parseRegisteredName>[1] | undefined;
	return {
		data,
		reason,
		list,
		has: (name, word) => sets.get(name)?.has(word) ?? false,
		wordsOf,
		anyOf: (before, name, after) =>
			(pattern ??= new RegExp(`${before}(?:${list(name).join('|')})${after}`, 'g')),
		parse: (name) => {
			parts ??= { places: wordsOf('places-of'), trades: list('trades'), forms: list('forms') };
			return parseRegisteredName(name, parts);
		},
	};
}
