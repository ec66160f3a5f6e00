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

/** Segments that a provider's list of numbers that can be verified does not have. */
const doubtful = ['162', '165', '167', '170', '171', '192'];

/** The doubtful segment of a mobile number. */
export function doubtfulSegment(digits: string): string | undefined {
	return doubtful.find((segment) => digits.startsWith(segment));
}

export type Landline = 'landline' | 'no-area' | 'service' | 'mobile' | 'wrong';

/** What a number in the box of the office telephone is: 086-010-87654321-123, 010-87654321, 0571 8765 4321. */
export function readLandline(text: string): Landline {
	const plain = text.normalize('NFKC').trim();
	if (isMobile(readMobile(plain).digits)) return 'mobile';
	const main = plain.replace(/\s*(-|转|ext\.?|x|#|,)\s*\d{1,6}$/iu, (extension, _sign, at: number) =>
		plain.slice(0, at).replace(/\D/g, '').length >= 10 ? '' : extension,
	);
	const digits = main.replace(/[\s()–—‐-]/gu, '').replace(/^(\+|00)?0?86(?=0?[1-9]\d{8,10}$)/, '');
	if (!/^\d+$/.test(digits)) return 'wrong';
	if (/^(400|800)\d{7}$/.test(digits) || /^(95|96|12)\d{3,6}$/.test(digits)) return 'service';
	const full = digits.startsWith('0')
		? digits
		: /^(10|2\d)[1-9]\d{7}$|^[3-9]\d{2}[1-9]\d{6,7}$/.test(digits)
			? `0${digits}`
			: digits;
	if (/^0(10|2[0-57-9])[1-9]\d{7}$/.test(full) || /^0[3-9]\d{2}[1-9]\d{6,7}$/.test(full)) return 'landline';
	if (/^[2-9]\d{6,7}$/.test(digits) || /^0(10|2[0-57-9])[2-9]\d{6}$/.test(full)) return 'no-area';
	return 'wrong';
}
