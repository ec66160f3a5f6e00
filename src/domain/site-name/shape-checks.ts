import { toFullSpan, toGivenSpan, spanWholeName, type NameSpan, type Test } from './spans.ts';

const han = /\p{Script=Han}/gu;
const count = (text: string, kind: RegExp) => [...text.matchAll(kind)].length;
const none: NameSpan[] = [];

/** Tests of what a name is written with. */
export const shapeChecks: Readonly<Record<string, Test>> = {
	empty: ({ reading }) => (reading.full.text.trim() === '' ? [spanWholeName(reading)] : none),

	// A letter or a digit counts as one, brackets and hyphens do not count.
	'too-short': ({ reading, rule }) => {
		const length = [...reading.core.text].length;
		return length > 0 && length < rule.data.limit! ? [spanWholeName(reading)] : none;
	},

	'too-long': ({ reading, rule }) =>
		[...reading.core.text].length > rule.data.limit! ? [spanWholeName(reading)] : none,

	'few-hanzi': ({ reading, rule }) =>
		reading.core.text !== '' && count(reading.core.text, han) < rule.data.limit!
			? [spanWholeName(reading)]
			: none,

	digits: ({ reading }) => (/^\p{N}+$/u.test(reading.core.text) ? [spanWholeName(reading)] : none),

	letters: ({ reading }) =>
		/^[a-z\u00df-\u024f]+$/u.test(reading.core.text) ? [spanWholeName(reading)] : none,

	'no-chinese': ({ reading: { core }, reading }) =>
		core.text !== '' && count(core.text, han) === 0 && !/^(\p{N}+|[a-z\u00df-\u024f]+)$/u.test(core.text)
			? [spanWholeName(reading)]
			: none,

	latin: ({ reading }) =>
		[...reading.full.text.matchAll(/[a-z]+/g)].map((m) =>
			toFullSpan(reading, m.index, m.index + m[0].length),
		),

	domain: ({ reading, rule, domain }) => {
		const { text } = reading.full;
		const shape = rule.anyOf(
			String.raw`(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.`,
			'suffixes',
			'(?![a-z0-9])',
		);
		const found = [...text.matchAll(shape)].map((m) => toFullSpan(reading, m.index, m.index + m[0].length));
		if (found.length > 0 || domain === undefined) return found;
		const [label = ''] = domain
			.toLowerCase()
			.replace(/^(https?:\/\/)?(www\.)?/, '')
			.split('.');
		return label !== '' && reading.core.text === label.replaceAll('-', '') ? [spanWholeName(reading)] : none;
	},

	symbols: ({ reading, rule }) => runs(/[^\p{L}\p{N}\s]/u, rule.list('soft'), false)(reading),

	'soft-symbols': ({ reading, rule, registeredName }) =>
		runs(
			/[^\p{L}\p{N}\s]/u,
			rule.list('soft'),
			true,
		)(reading).filter((span) => {
			const symbol = reading.given.slice(span.start, span.end).normalize('NFKC');
			return registeredName === undefined || !registeredName.normalize('NFKC').includes(symbol);
		}),

	space: ({ reading }) =>
		[...reading.full.text.matchAll(/(?<=\S) +(?=\S)/g)].map((m) =>
			toFullSpan(reading, m.index, m.index + m[0].length),
		),

	invisible: ({ reading }) => reading.invisible.map(([start, end]) => toGivenSpan(start, end)),
};

/** Runs of symbols that are, or are not, among the soft ones. */
function runs(symbol: RegExp, soft: readonly string[], wanted: boolean) {
	return (reading: Parameters<typeof spanWholeName>[0]): NameSpan[] => {
		const found: NameSpan[] = [];
		let at = 0;
		let open: number | undefined;
		const close = (end: number) => {
			if (open !== undefined) found.push(toFullSpan(reading, open, end));
			open = undefined;
		};
		for (const char of reading.full.text) {
			if (symbol.test(char) && soft.includes(char) === wanted) open ??= at;
			else close(at);
			at += char.length;
		}
		close(at);
		return found;
	};
}
