/**
 * Hides what a pasted text says of a person: verification codes, phone and document numbers, addresses of mail.
 * The text keeps its length, so that places in it stay where they are and nothing jumps under the cursor.
 */
export function maskPersonal(text: string): string {
	return patterns.reduce((masked, pattern) => masked.replace(pattern, hide), text);
}

/** Takes the place of a hidden character. */
const maskSign = '•';

/** A digit, full-width ones too, that may be hidden already: pasting into a masked text must not bring a number back. */
const digit = '[0-9０-９•]';
const notDigit = '(?<![0-9０-９•])';
const end = '(?![0-9０-９•])';

const patterns: readonly RegExp[] = [
	// Codes: digits near the word, whichever comes first.
	new RegExp(`(?<=(?:验证码|校验码|动态码|核验码|code)[^0-9０-９•\\n]{0,8})${digit}{4,8}${end}`, 'gi'),
	new RegExp(`${notDigit}${digit}{4,8}(?=[^0-9０-９•\\n]{0,4}(?:验证码|校验码|动态码|核验码))`, 'gi'),
	// Identity cards: the last place may be an X.
	new RegExp(`${notDigit}${digit}{17}[0-9０-９xXＸ•]`, 'g'),
	// Mobile numbers, with and without a country code or spaces.
	new RegExp(`${notDigit}[1１•]${digit}{2}[ -]?${digit}{4}[ -]?${digit}{4}${end}`, 'g'),
	// Credit codes of organisations and other long numbers.
	/(?<![0-9A-Z])[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}(?![0-9A-Z])/g,
	new RegExp(`${notDigit}${digit}{15,}`, 'g'),
	// Mail: what stands before the @.
	/[A-Za-z0-9._%+-]+(?=@[A-Za-z0-9-]+\.)/g,
];

function hide(found: string): string {
	return found.replace(/[^\s-]/g, maskSign);
}
