const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Shorter headings stand on one line of a phone, in characters. */
const shortHeading = 10;

/** Whether a piece is a word by itself: of two Chinese characters or more, and not the end of the word before it, as 人的 in 负责人的. */
const isWord = (piece: string) => /^(?![人的])\p{Script=Han}{2,}$/u.test(piece);

/**
 * Cuts a heading into the pieces between which its lines may break, beside the marks and spaces after which any line may, so that
 * on a phone none ends in the middle of a word: 短信|核验, never 短 and 信核验. In WebKit lines may break anywhere all the same, see
 * `theme.css`. The segmenter's dictionary lacks many words of two characters (管局, 接入) and takes each for two words; a piece
 * therefore ends only between two longer words, and after 的.
 */
export function splitHeading(text: string): string[] {
	if ([...text].length <= shortHeading) return [text];
	const pieces: string[] = [];
	let before = '';
	for (const { segment } of segmenter.segment(text)) {
		if ((isWord(before) && isWord(segment)) || (before === '的' && /^\p{Script=Han}/u.test(segment)))
			pieces.push(segment);
		else pieces.push((pieces.pop() ?? '') + segment);
		before = segment;
	}
	return pieces;
}
