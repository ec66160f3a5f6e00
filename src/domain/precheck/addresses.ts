/** What is looked at in a postal address, wherever it is. */

const number = '[0-9０-９A-Za-zＡ-Ｚａ-ｚ零〇○一二三四五六七八九十百千甲乙丙丁东西南北]';
const houseNumber = new RegExp(
	`${number}\\s*(号|號|室|栋|幢|座|楼|层|單元|单元|房|户|弄|组|队|社|铺|档|门|间|库|院|排|井|坊|亭|柜|工位|卡位|单位|区\\s*${number})`,
	'u',
);
const rural =
	/((?<!中关|新)村(?!.{0,3}(路|街|道|巷))|(屯|寨|庄|堡|沟|湾|坝|圩|营)(组|$)|嘎查|牧场|农场|林场|渔场|团场|信箱|邮箱|连队|大队|小组|院系|班级|学院.{1,20}班)/u;
const lastNumber = /[0-9０-９]{1,5}[A-Za-zＡ-Ｚａ-ｚ]?[）)]?$/u;

/** Whether an address seems to name a house, a room, or, in the country, a village. */
export function hasHouse(address: string): boolean {
	const text = address.replace(/\s/gu, '');
	if (!/\p{Script=Han}/u.test(text)) return false;
	return houseNumber.test(text) || rural.test(text) || lastNumber.test(text) || text.includes('已为最详细');
}

/** Whether an address names a building or an estate and then nothing in it. */
export function lacksRoom(address: string): boolean {
	const text = address.replace(/\s/gu, '');
	if (text.includes('已为最详细')) return false;
	const building =
		/(大厦|写字楼|商务楼|大楼|广场|公寓|花园|小区|家园|新村|苑|科技园|产业园|工业园|创业园|软件园|孵化器|商城|中心|塔楼|栋|幢|座)(?=[^大厦写字楼广场公寓花园小区]*$)/u.exec(
			text,
		);
	if (building === null) return false;
	const rest = text.slice(building.index + building[0].length);
	return !/[0-9０-９一二三四五六七八九十]/u.test(rest) && !/(室|层|单元|房)/u.test(rest);
}

/** Signs between numbers that stand for words, as in 1-2-3 or 2#. */
export function findSymbols(address: string): string {
	return [...new Set(address.match(/[-－–—~～/／\\#＃*@&_;；]/gu))].join(' ');
}

/** A name of a province or a city that stands twice at the beginning: 广东省广东省广州市. */
export function findRepeatedStart(address: string): string | undefined {
	const text = address.replace(/\s/gu, '');
	const twice =
		/^(.{2,8}?(?:省|自治区|市|区|县))\1/u.exec(text) ??
		/^.{2,8}?(?:省|自治区|市)(.{2,8}?(?:市|区|县))\1/u.exec(text);
	// 北京市北京市 is written twice too; 吉林省吉林市 and 海南省海南藏族自治州 are not.
	return twice?.[1];
}

/** The province whose name an address begins with, of `provinces` (names by id). */
export function findProvince(
	address: string,
	provinces: Readonly<Record<string, string>>,
): string | undefined {
	const text = address.replace(/\s/gu, '').replace(/^(中国|中华人民共和国)/u, '');
	const found = Object.entries(provinces).filter(([, name]) => text.startsWith(name));
	const [only] = found;
	if (only === undefined) return undefined;
	const [id, name] = only;
	const next = text.slice(name.length);
	// 海南藏族自治州 is in 青海, 吉林市 in 吉林, 江西路 a street.
	if (/^(路|街|大道|巷|弄|村|藏族|东路|西路|南路|北路|中路)/u.test(next)) return undefined;
	return id;
}
