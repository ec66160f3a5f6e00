import { isRelated } from './registered-name.ts';
import { toCoreSpan, spanWholeName, type NameSpan, type Test } from './spans.ts';

const none: NameSpan[] = [];

/** Tests of what a name says, and of how it fits the subject. */
export const wordingChecks: Readonly<Record<string, Test>> = {
	'own-name': ({ reading, subject }) => {
		if (subject === undefined || subject.length < 2) return none;
		const at = reading.core.text.indexOf(subject);
		return at < 0 ? none : [toCoreSpan(reading, at, at + subject.length)];
	},

	// A surname and a given name, alone or followed by what people put after their own name.
	'person-name': ({ reading, rule }) => {
		const { text } = reading.core;
		for (const surname of rule.list('surnames')) {
			if (!text.startsWith(surname)) continue;
			for (const length of [2, 1]) {
				const end = surname.length + length;
				const given = text.slice(surname.length, end);
				if (given.length < length || [...given].some((char) => !rule.has('given', char))) continue;
				const name = text.slice(0, end);
				const rest = text.slice(end).replace(/^[的之]/, '');
				const follows = rest === '' || rule.list('tails').some((tail) => rest.startsWith(tail));
				if (follows && !rule.list('not-names').some((word) => text.startsWith(word) && word.length >= 2)) {
					return [toCoreSpan(reading, 0, name.length)];
				}
			}
		}
		return none;
	},

	// Characters that transcribe foreign sounds, and nothing else: reads as a brand's or a company's name.
	coined: ({ reading, rule }) => {
		const chars = [...reading.core.text];
		const hard = chars.filter((char) => rule.has('hard', char)).length;
		return chars.length >= 3 &&
			chars.length <= 7 &&
			hard >= 2 &&
			chars.every((char) => rule.has('sounds', char))
			? [spanWholeName(reading)]
			: none;
	},

	'too-broad': ({ reading, rule }) => {
		let rest = reading.core.text;
		if (rest === '') return none;
		for (;;) {
			const word = longestPrefix(rule.list('fillers'), rest);
			if (word === '') return none;
			rest = rest.slice(word.length);
			if (rest === '') return [spanWholeName(reading)];
		}
	},

	// 一二三四五, 甲乙丙丁, 第一第二第三: members of a sequence as they follow one another, and nothing else.
	counting: ({ reading, rule, registeredName, subject }) => {
		const [tail = ''] = rule.list('tails').filter((word) => reading.core.text.endsWith(word));
		const text = reading.core.text.slice(0, reading.core.text.length - tail.length);
		const counted = text.replace(/[第号个之]/g, '');
		const own = registeredName !== undefined && subject?.includes(text);
		return [...counted].length >= rule.data.limit! &&
			!own &&
			rule.list('sequences').some((sequence) => sequence.includes(counted))
			? [spanWholeName(reading)]
			: none;
	},

	placeholder: ({ reading }) =>
		[...reading.core.text.matchAll(/(?<![a-z])x{2,}(?![a-z])|某{2,}|○{2,}/g)].map((m) =>
			toCoreSpan(reading, m.index, m.index + m[0].length),
		),

	'bare-place': ({ reading, rule }) => {
		const { text } = reading.core;
		const prefix = longestPrefix(rule.wordsOf('places-of'), text);
		if (prefix === '') return none;
		const rest = text.slice(prefix.length).replace(/^(省|市|州|区|县|自治区|自治州)/, '');
		return rule.list('tails').includes(rest) ? [spanWholeName(reading)] : none;
	},

	'place-start': ({ reading, rule, registeredName, subject }) => {
		const prefix = longestPrefix(rule.wordsOf('places-of'), reading.core.text);
		const own = registeredName !== undefined && subject?.includes(prefix);
		return prefix === '' || own ? none : [toCoreSpan(reading, 0, prefix.length)];
	},

	relation: ({ reading, rule, subject }) => {
		if (subject === undefined || subject.length < 4 || reading.core.text === '') return none;
		const registered = rule.parse(subject);
		return isRelated(reading.core.text, registered, rule.list('generic')) ? none : [spanWholeName(reading)];
	},

	'other-organisation': ({ reading, rule, subject }) => {
		if (subject === undefined) return none;
		const text = withoutPlaceEnds(reading.core.text);
		const own = withoutPlaceEnds(subject);
		return rule.list('forms').some((form) => {
			const at = text.indexOf(form);
			return at > 1 && !own.includes(text.slice(0, at)) && !text.includes(own);
		})
			? [spanWholeName(reading)]
			: none;
	},

	'missing-word': ({ reading, rule }) =>
		reading.core.text === '' || rule.list('wanted').some((word) => reading.core.text.includes(word))
			? none
			: [spanWholeName(reading)],
};

/** 北京市盈科律师事务所 and 北京盈科律师事务所 are one: people leave out 省, 市, 区 and 县. */
function withoutPlaceEnds(text: string): string {
	return text.replace(/(?<=..)[省市区县]/gu, '');
}

function longestPrefix(words: readonly string[], text: string): string {
	let best = '';
	for (const word of words) if (word.length > best.length && text.startsWith(word)) best = word;
	return best;
}
