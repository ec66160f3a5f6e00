/** A telephone as typed and as it is compared. */
export interface ReadPhone {
	/** Digits only, without a country code. */
	readonly digits: string;
	/** Whether something else than digits was typed. */
	readonly isFormatted: boolean;
}

/** Reads a mobile number: separators, width and +86 do not matter for comparing. */
export function readMobile(text: string): ReadPhone {
	const plain = text.normalize('NFKC').replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}\-–—‐()]/gu, '');
	const digits = plain.replace(/^(\+86|0086|86(?=1\d{10}$))/, '');
	return { digits, isFormatted: digits !== text };
}

/** Whether digits have the shape of a mobile number of the mainland. */
export function isMobile(digits: string): boolean {
	return /^1[3-9]\d{9}$/.test(digits);
}

/** The segments of a provider's list of numbers that can be verified (Tencent Cloud, May 2026). */
const known = /^1(3\d|4[15-9]|5[0-35-9]|66|7[2-8]|8\d|9[0135-9])/;

/** The segment of a mobile number, where a provider's list of those that can be verified does not have it. */
export function findDoubtfulSegment(digits: string): string | undefined {
	return known.test(digits) ? undefined : digits.slice(0, 3);
}

/** What an office telephone is by its digits; `no-area` lacks its area code, `service` is a 400 or 95 number. */
export interface ReadLandline {
	readonly kind: 'landline' | 'no-area' | 'service' | 'mobile' | 'wrong';
	/** Its area code with the 0, where it has one that exists. */
	readonly area?: string;
}

/**
 * The area codes that exist, without the 0, and those of them whose numbers have eight digits for certain: what libphonenumber
 * knows of fixed lines of China (its metadata 9.0).
 */
const areas =
	/^(10|2[0-57-9]|3(1\d|35|49|5\d|7[0-79]|9[1-68])|4(1[125-9]|2[179]|3\d|5[1-9]|6[47-9]|7\d|8[23])|5(1\d|2[37]|3\d|4[36]|5\d|6[1-46]|7\d|80|9[1-9])|6(3[1-35]|6[0238]|9[12])|7(01|1\d|2[248]|3\d|4[3-6]|5\d|6[023689]|7\d|9\d)|8(1[236-8]|2[5-7]|3\d|5[14-9]|7\d|8[36-8]|9[1-8])|9(0[1-3689]|1[1-79]|3\d|4[13]|5[1-5]|7[0-79]|9\d))$/;
const eightDigits =
	/^(10|2[0-57-9]|311|37[179]|4[15]1|43[12]|51\d|52[37]|53[12]|551|57[13-79]|59[15]|7[39]1|75[57]|76[09]|871|898)$/;

/** What a number in the box of the office telephone is: 086-010-87654321-123, 010-87654321, 0571 8765 4321. */
export function readLandline(text: string): ReadLandline {
	const plain = text.normalize('NFKC').trim();
	if (isMobile(readMobile(plain).digits)) return { kind: 'mobile' };
	const main = plain.replace(/\s*(-|转|ext\.?|x|#|,)\s*\d{1,6}$/iu, (extension, _sign, at: number) =>
		plain.slice(0, at).replace(/\D/g, '').length >= 10 ? '' : extension,
	);
	const groups = main
		.replace(/^(\+|00)?0?86(?=[^\d]|0?[1-9]\d{8,10}$)/, '')
		.split(/[\s()–—‐-]+/u)
		.filter((group) => group !== '');
	const digits = groups.join('');
	if (!/^\d+$/.test(digits)) return { kind: 'wrong' };
	if (/^(400|800)\d{7}$/.test(digits) || /^(95|96|12)\d{3,6}$/.test(digits)) return { kind: 'service' };
	const [first = ''] = groups;
	// A short group in front says where the area code ends; without one it is found by the digits.
	const isSplit = groups.length > 1 && first.length <= 4 && digits.length > 8;
	const code = isSplit
		? first.replace(/^0/, '')
		: /^0?(10|2\d|[3-9]\d{2})(?=[1-9]\d{6,7}$)/.exec(digits)?.[1];
	if (code === undefined) return { kind: /^[2-9]\d{6,7}$/.test(digits) ? 'no-area' : 'wrong' };
	const rest = digits.slice(digits.indexOf(code) + code.length);
	if (!areas.test(code) || !/^[1-9]\d{6,7}$/.test(rest)) return { kind: 'wrong' };
	const area = `0${code}`;
	return { kind: rest.length === 7 && eightDigits.test(code) ? 'no-area' : 'landline', area };
}
