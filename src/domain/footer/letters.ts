/** A text in its simplest form, each character with its place in the text as given. */
export interface Plain {
	readonly text: string;
	/** UTF-16 offset of each character in the text as given, and of its end. */
	readonly starts: readonly number[];
}

/** What filing numbers consist of, as people with a traditional keyboard write it. */
const traditional: Readonly<Record<string, string>> = Object.fromEntries(
	[
		'備备',
		'號号',
		'網网',
		'證证',
		'滬沪',
		'遼辽',
		'蘇苏',
		'閩闽',
		'贛赣',
		'魯鲁',
		'粵粤',
		'瓊琼',
		'貴贵',
		'雲云',
		'陝陕',
		'寧宁',
		'晉晋',
		'隴陇',
	].map(([from, to]) => [from, to]),
);

/** Without spaces; full-width letters, capitals, dashes and traditional characters as a filing number writes them. */
export function plainLetters(input: string): Plain {
	let text = '';
	const starts: number[] = [];
	for (let place = 0; place < input.length; place++) {
		const letter = simple(input[place]!);
		if (letter === '') continue;
		text += letter;
		starts.push(place);
	}
	return { text, starts: [...starts, input.length] };
}

function simple(letter: string): string {
	if (/[\s\u200b\ufeff]/.test(letter)) return '';
	if (/[\u2010-\u2015\u2212\u2500\uff0d\u4e00_]/.test(letter)) return '-';
	const half = letter.normalize('NFKC');
	return traditional[letter] ?? (half.length === 1 ? half.toUpperCase() : letter);
}
