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

/** The characters of provinces in ICP numbers as English pages write them; those that two provinces share are left out. */
export const provincesInPinyin: Readonly<Record<string, string>> = {
	jing: '京',
	hu: '沪',
	yue: '粤',
	zhe: '浙',
	su: '苏',
	wan: '皖',
	min: '闽',
	gan: '赣',
	lu: '鲁',
	xiang: '湘',
	gui: '桂',
	qiong: '琼',
	shu: '蜀',
	qian: '黔',
	dian: '滇',
	shan: '陕',
	long: '陇',
	liao: '辽',
	hei: '黑',
	meng: '蒙',
	ning: '宁',
	qing: '青',
	xin: '新',
	zang: '藏',
};

/** Writes digits as a number does, with 0 and 1 for the letters that look like them, and says how many those were. */
export function replaceLookAlikes(written: string): { readonly text: string; readonly replaced: number } {
	const { text } = plainLetters(written);
	const digits = text.replace(/[Oοо]/g, '0').replace(/[IL]/g, '1');
	return { text: digits, replaced: [...text].filter((letter) => /[OοоIL]/.test(letter)).length };
}
