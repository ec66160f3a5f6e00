import type { profileChoices } from '../../content-model/vocabulary.ts';

type ProvinceId = (typeof profileChoices.province)[number];

/** The provinces by region, in the usual order; a region's name is the translation `province.region.<id>`. */
export const regions = {
	north: ['bj', 'tj', 'he', 'sx', 'nm'],
	northeast: ['ln', 'jl', 'hl'],
	east: ['sh', 'js', 'zj', 'ah', 'fj', 'jx', 'sd'],
	central: ['ha', 'hb', 'hn'],
	south: ['gd', 'gx', 'hi'],
	southwest: ['cq', 'sc', 'gz', 'yn', 'xz'],
	northwest: ['sn', 'gs', 'qh', 'nx', 'xj'],
} as const satisfies Record<string, readonly ProvinceId[]>;

/** What else a province is found by: the syllables of its name in the Latin alphabet. */
export const pinyin: Record<ProvinceId, string> = {
	bj: 'beijing',
	tj: 'tianjin',
	he: 'hebei',
	sx: 'shanxi',
	nm: 'neimenggu',
	ln: 'liaoning',
	jl: 'jilin',
	hl: 'heilongjiang',
	sh: 'shanghai',
	js: 'jiangsu',
	zj: 'zhejiang',
	ah: 'anhui',
	fj: 'fujian',
	jx: 'jiangxi',
	sd: 'shandong',
	ha: 'henan',
	hb: 'hubei',
	hn: 'hunan',
	gd: 'guangdong',
	gx: 'guangxi',
	hi: 'hainan',
	cq: 'chongqing',
	sc: 'sichuan',
	gz: 'guizhou',
	yn: 'yunnan',
	xz: 'xizang',
	sn: 'shaanxi',
	gs: 'gansu',
	qh: 'qinghai',
	nx: 'ningxia',
	xj: 'xinjiang',
};
