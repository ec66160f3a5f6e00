import { createRarity } from '../rarity.ts';
import { courtesies } from './courtesies.ts';
import { createLikeness, type Liken } from './likeness.ts';
import { otherMatters } from './other-matters.ts';
import { collectTexts, readTokens, simplifyText } from './tokens.ts';

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

/** One wording that a text is compared with. */
interface Wording {
	readonly id: string;
	readonly tokens: ReadonlySet<string>;
	readonly weight: number;
	/** How much a full fit is worth: the literal words most, a title less. */
	readonly worth: number;
}

/** All messages, made ready to be looked up. */
export interface MessageIndex {
	readonly wordings: readonly Wording[];
	/** The places of the wordings that have a token. */
	readonly holders: ReadonlyMap<string, readonly number[]>;
	/** All tokens of each message, by id. */
	readonly bags: ReadonlyMap<string, ReadonlySet<string>>;
	/** Weighs a token: one that few messages have weighs more. */
	readonly weigh: (token: string) => number;
	/** Says how like each message a text is. */
	readonly liken: Liken;
	readonly messages: ReadonlyMap<string, Message>;
}

/** What a title's or a keyword's fit is worth beside that of the literal words. */
const titleWorth = 0.85;
const keywordWorth = 0.75;

/** Stand for no message: what is like the one gives no reason, what is like the other is about no filing. */
export const courtesy = '';
export const otherMatter = ' ';

/** Indexes the messages: rare words weigh more than those that every message has. */
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
	const weigh = createRarity([...bags.values()]);
	return {
		weigh,
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
		wordings: wordings.map((wording) => ({ ...wording, weight: sumWeights(wording.tokens, weigh) })),
	};
}

/** Sums up what tokens weigh. */
export function sumWeights(tokens: ReadonlySet<string>, weigh: (token: string) => number): number {
	let sum = 0;
	for (const token of tokens) sum += weigh(token);
	return sum;
}
