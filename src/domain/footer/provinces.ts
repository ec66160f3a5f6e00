import type { ProvinceId } from '../profile.ts';

/** Abbreviations by province, as the provinces' data has them. */
export type Abbreviations = Readonly<Record<string, ProvinceId>>;

/** Second abbreviations that numbers of the police use: 川公网安备, 甘公网安备, 贵公网安备. */
const others: Abbreviations = { 川: 'sc', 甘: 'gs', 贵: 'gz' };

/** The province that an abbreviation stands for. */
export function findProvinceByLetter(letter: string, abbreviations: Abbreviations): ProvinceId | undefined {
	return Object.hasOwn(abbreviations, letter) ? abbreviations[letter] : others[letter];
}

/** The character that ICP numbers of a province begin with. */
export function findIcpLetter(province: ProvinceId, abbreviations: Abbreviations): string | undefined {
	return Object.keys(abbreviations).find((letter) => abbreviations[letter] === province);
}

/** The first two digits of a province's administrative divisions (GB/T 2260). */
const divisions: Readonly<Record<string, ProvinceId>> = {
	11: 'bj',
	12: 'tj',
	13: 'he',
	14: 'sx',
	15: 'nm',
	21: 'ln',
	22: 'jl',
	23: 'hl',
	31: 'sh',
	32: 'js',
	33: 'zj',
	34: 'ah',
	35: 'fj',
	36: 'jx',
	37: 'sd',
	41: 'ha',
	42: 'hb',
	43: 'hn',
	44: 'gd',
	45: 'gx',
	46: 'hi',
	50: 'cq',
	51: 'sc',
	52: 'gz',
	53: 'yn',
	54: 'xz',
	61: 'sn',
	62: 'gs',
	63: 'qh',
	64: 'nx',
	65: 'xj',
};

/** The province that a number of the police begins with. */
export function findDivision(digits: string): ProvinceId | undefined {
	return divisions[digits.slice(0, 2)];
}

/** The character that a number of the police begins with, told by its first two digits; missing for an unknown division. */
export function findAbbreviation(digits: string, abbreviations: Abbreviations): string | undefined {
	const province = findDivision(digits);
	const all = [...Object.entries(others), ...Object.entries(abbreviations)];
	return all.find(([, id]) => id === province)?.[0];
}
