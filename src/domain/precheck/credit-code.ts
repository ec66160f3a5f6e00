/** The characters of a 统一社会信用代码 in the order of their values (GB 32100-2015): no I, O, Z, S or V. */
export const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 characters of a code, all of them from `codeCharacters`. */
export function checkCharacter(first17: string): string {
	const sum = weights.reduce((total, weight, at) => total + weight * codeCharacters.indexOf(first17[at]!), 0);
	return codeCharacters[(31 - (sum % 31)) % 31]!;
}

/** Whether 18 characters are a code whose check character fits: that it was not mistyped, never that it exists. */
export function isCreditCode(code: string): boolean {
	return (
		code.length === 18 &&
		[...code].every((char) => codeCharacters.includes(char)) &&
		checkCharacter(code.slice(0, 17)) === code[17]
	);
}

/** Whether 18 characters are shaped as a resident's number with a right check character (GB 11643-1999). */
export function isResidentNumber(text: string): boolean {
	if (!/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false;
	const sum = [...text.slice(0, 17)].reduce(
		(total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
		0,
	);
	return '10X98765432'[sum % 11] === text[17];
}

/** What a wrong letter may have been read from. */
export const mistakenFor: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U、Y' };
