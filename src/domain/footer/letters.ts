import { createNormaliser, readPairs, type Normalise } from '../normalise.ts';

/** What filing numbers consist of, as people with a traditional keyboard write it. */
const traditional = '備备號号網网證证滬沪遼辽蘇苏閩闽贛赣魯鲁粵粤瓊琼貴贵雲云陝陕寧宁晉晋隴陇';

const dashes = '‐‑‒–—―−─一_';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Writes letters as a filing number does: without spaces, in capitals, with simplified characters and one kind of dash. */
export const plainLetters: Normalise = createNormaliser(
	new Map([
		[' ', ''],
		...[...dashes].map((dash) => [dash, '-'] as const),
		...[...letters].map((letter) => [letter, letter.toUpperCase()] as const),
		...readPairs(traditional),
	]),
);
