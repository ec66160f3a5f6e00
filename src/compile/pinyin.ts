import { pinyin } from 'pinyin-pro';

/** The syllables of a text in Latin letters, without tones; `ü` is typed as `v`. */
export function spell(text: string): string[] {
	return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
}

/** The 3,755 characters of level 1 of GB 2312: what people type most. */
export function listCommonCharacters(): string {
	const decoder = new TextDecoder('gb2312');
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row++) {
		const last = row === 0xd7 ? 0xf9 : 0xfe;
		for (let cell = 0xa1; cell <= last; cell++) bytes.push(row, cell);
	}
	return decoder.decode(new Uint8Array(bytes));
}
