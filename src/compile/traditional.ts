import { Converter } from 'opencc-js/t2cn';

/** The characters that OpenCC has pairs of and a browser holds in one UTF-16 unit. */
const first = 0x3400;
const last = 0x9fff;

let all: ReadonlyMap<string, string> | undefined;

/**
 * The pairs of a traditional or variant character and its simplified form, side by side in one string.
 *
 * @param used characters that texts are compared with: only the pairs that lead to one of them; all without it
 */
export function listTraditionalPairs(used?: ReadonlySet<string>): string {
	all ??= makePairs();
	return [...all]
		.filter(([, simplified]) => used?.has(simplified) ?? true)
		.flat()
		.join('');
}

/** OpenCC's pairs: the general ones first, then what only Hong Kong and Taiwan write otherwise. No simplified form is folded further. */
function makePairs(): ReadonlyMap<string, string> {
	const pairs = new Map<string, string>();
	for (const from of ['t', 'hk', 'tw'] as const) {
		const convert = Converter({ from, to: 'cn' });
		const simplified = new Set(pairs.values());
		for (let code = first; code <= last; code++) {
			const char = String.fromCharCode(code);
			// Some pairs lead on: 薴, 苧, 苎.
			const plain = convert(convert(char));
			if (plain !== char && plain.length === 1 && !pairs.has(char) && !simplified.has(char))
				pairs.set(char, plain);
		}
	}
	return pairs;
}
