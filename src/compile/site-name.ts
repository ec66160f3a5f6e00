import type { Entry } from '../content-model/collections.ts';
import { createNormaliser } from '../domain/normalise.ts';
import { nameFold } from '../domain/site-name/reading.ts';
import { isHan } from '../domain/search/normalise.ts';
import { fill } from '../i18n/translate.ts';
import type { CompiledDictionary, CompiledRule, CompiledRules, Reasons } from '../domain/site-name/rules.ts';
import { packHashes } from '../domain/site-name/word-hashes.ts';
import { packWords } from '../domain/site-name/words.ts';
import { countMeetings, findCrossingWords, findLoneCharacters } from './crossing-words.ts';
import { spell } from './pinyin.ts';
import { listTraditionalPairs } from './traditional.ts';

type Rule = Entry<'name-rules'>;

/** What the checker needs of the rules, and nothing else: the browser's module and the command's data. */
export function compileRules(rules: ReadonlyMap<string, Rule>): CompiledRules {
	const compiled = [...rules].map(([id, rule]) => compileRule(id, rule));
	return {
		rules: compiled,
		traditional: listTraditionalPairs(listCharacters(compiled)),
		syllables: listSyllables(compiled, rules),
		dictionary: compileDictionary(rules),
	};
}

/** So many words are shipped, of two characters and longer ones: what the budget of the checker leaves. */
const crossingCounts = { pairs: 9900, longer: 900 };
/** Where the groups of characters that often stand alone end, in the order of how often they do. */
const loneGroups = [60, 250, 400];

/** How much it matters that a rule's word is not found wrongly, by what it leads to; 1 is the most. */
const importance = { refused: 1, warned: 0.2, advised: 0.05 };

/** So often a rule's word has to be met to be one that is met everywhere; as `countMeetings` counts. */
const frequentFrom = 1000;

function compileDictionary(rules: ReadonlyMap<string, Rule>): CompiledDictionary {
	const weights = weighWords(rules);
	const characters = findLoneCharacters(loneGroups.at(-1)!);
	return {
		crossing: packHashes(findCrossingWords(weights, crossingCounts)),
		frequent: packWords([...weights.keys()].filter((word) => countMeetings(word) >= frequentFrom)),
		lone: loneGroups
			.map((end, at) =>
				characters
					.slice(loneGroups[at - 1] ?? 0, end)
					.sort()
					.join(''),
			)
			.join(' '),
	};
}

/** The Chinese words of the rules with how much it matters that each is not found where two other words meet. */
function weighWords(rules: ReadonlyMap<string, Rule>): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { words = [], spelled = [], applies } of rules.values()) {
		const isRefused = applies.some(({ severity, at }) => severity === 'error' && at === undefined);
		const isAdvised = applies.every(({ severity }) => severity === 'advice');
		const weight = importance[isRefused ? 'refused' : isAdvised ? 'advised' : 'warned'];
		for (const word of [...words, ...spelled]) {
			if (/^\p{Script=Han}{2,}$/u.test(word)) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
		}
	}
	return weights;
}

/** The sentence of each rule. */
export function compileRuleReasons(rules: ReadonlyMap<string, Rule>): Reasons {
	return Object.fromEntries([...rules].map(([id, rule]) => [id, rule.reason]));
}

/** What a person is told of a rule besides what was found. */
export interface RuleNote {
	/** How to mend it, with `{text}`. */
	readonly mend: string;
	readonly strength: Rule['strength'];
	/** The page of the guide that explains the matter, from the site's root. */
	readonly page?: string;
}

/** What a person is told of each rule, by its id. */
export function compileRuleNotes(rules: ReadonlyMap<string, Rule>): Readonly<Record<string, RuleNote>> {
	return Object.fromEntries(
		[...rules].map(([id, { mend, limit, strength, page }]) => [
			id,
			{ mend: fill(mend, { limit: limit ?? '{limit}' }), strength, ...(page && { page }) },
		]),
	);
}

function compileRule(id: string, rule: Rule): CompiledRule {
	const lists = Object.entries(rule.lists ?? {}).map(([name, list]) => [name, join(list)] as const);
	return {
		id,
		applies: rule.applies as CompiledRule['applies'],
		unsaid: rule.unsaid,
		...(rule.words && { words: join(rule.words.filter((word) => !rule.spelled?.includes(word))) }),
		...(rule.except && { except: join(rule.except) }),
		...(rule.spelled && { spelled: join(rule.spelled) }),
		...(rule.test && { test: rule.test }),
		...(rule.limit !== undefined && { limit: rule.limit }),
		...(lists.length > 0 && { lists: Object.fromEntries(lists) }),
		...(rule.registered && { registered: true }),
		...(rule.organisation && { organisation: true }),
		...(rule.covers && { covers: rule.covers }),
	};
}

const normalise = createNormaliser(nameFold(listTraditionalPairs()));

/** Words as names are read: small letters, simplified characters. */
function join(words: readonly string[]): string {
	return packWords(words.map((word) => normalise(word).text));
}

/** The characters of words and innocent words: only what is taken for one of them can hide one. */
function listCharacters(rules: readonly CompiledRule[]): Set<string> {
	return new Set(
		rules.flatMap((rule) => [rule.words, rule.spelled, rule.except].flatMap((list) => [...(list ?? '')])),
	);
}

/** `AI` is written in many names and means no character. */
const noSyllables = ['ai'];

/** As `CompiledRules.syllables`: how each character of a word that may be spelled in part is read, alone and in the words of the rules. */
function listSyllables(compiled: readonly CompiledRule[], rules: ReadonlyMap<string, Rule>): string {
	const used = new Set(compiled.flatMap(({ spelled }) => [...(spelled ?? '')]));
	const words = [...rules.values()].flatMap(({ words = [], spelled = [] }) => [...words, ...spelled]);
	const bySyllable = new Map<string, Set<string>>();
	for (const word of [...used, ...words]) {
		const syllables = spell(word);
		for (const [at, char] of [...word].filter((one) => isHan(one)).entries()) {
			const syllable = syllables[at]!;
			if (!used.has(char) || noSyllables.includes(syllable)) continue;
			bySyllable.set(syllable, (bySyllable.get(syllable) ?? new Set()).add(char));
		}
	}
	return [...bySyllable]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([syllable, chars]) => syllable + [...chars].join(''))
		.join(' ');
}
