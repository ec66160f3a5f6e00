import { createNormaliser, readPairs, type Normalise } from '../normalise.ts';

/** What filing numbers consist of, as people with a traditional keyboard write it. */
const traditional = '備备號号網网證证滬沪遼辽蘇苏閩闽贛赣魯鲁粵粤瓊琼貴贵雲云陝陕寧宁晉晋隴陇';

/** Letters of other scripts that look like those of ICP. */
const lookAlikes = 'ІIіIІIСCсCРPрPΙIιIΡPρP';

const dashes = '‐‑‒–—―−─一_';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Writes letters as a filing number does: without spaces, in capitals, with simplified characters and one kind of dash. */
export const plainLetters: Normalise = createNormaliser(
	new Map([
		[' ', ''],
		...[...dashes].map((dash) => [dash, '-'] as const),
		...[...letters].map((letter) => [letter, letter.toUpperCase()] as const),
		...readPairs(traditional),
		...readPairs(lookAlikes),
	]),
);

/**
 * Other ways in which people write the character that a number begins with: the province's name, and the character in pinyin, as English pages have it
 * (those that two provinces share are left out).
 */
export const provincesInWords: Readonly<Record<string, string>> = {
	北京: '京',
	天津: '津',
	河北: '冀',
	山西: '晋',
	内蒙古: '蒙',
	辽宁: '辽',
	吉林: '吉',
	黑龙江: '黑',
	上海: '沪',
	江苏: '苏',
	浙江: '浙',
	安徽: '皖',
	福建: '闽',
	江西: '赣',
	山东: '鲁',
	河南: '豫',
	湖北: '鄂',
	湖南: '湘',
	广东: '粤',
	广西: '桂',
	海南: '琼',
	重庆: '渝',
	四川: '蜀',
	贵州: '黔',
	云南: '滇',
	西藏: '藏',
	陕西: '陕',
	甘肃: '陇',
	青海: '青',
	宁夏: '宁',
	新疆: '新',

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
