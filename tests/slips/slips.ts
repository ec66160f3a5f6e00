/** What must never reach a reader: the key of a word in place of the word, and what programs say to programs. */

const plain: Readonly<Record<string, RegExp>> = {
	'a value that is missing': /\b(?:undefined|NaN|null)\b|\[object\b|\bInvalid Date\b/,
	'a gap that was not filled': /\{[A-Za-z]\w*\}/,
	'a mark that was not read': /:(?:fact|cite|provinces|source)\[/,
};

/** Words with stops between them, as keys are, and as hosts are. */
const dotted = /[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+/g;
/** How the name of a host or a file ends. */
const address = /\.(?:com|cn|net|org|top|io|dev|html|md|json|csv|ics|php|ts|js)$/;

/**
 * Says what is wrong with a text that a reader meets; `undefined` where nothing is.
 *
 * @param areas what the keys of the interface begin with, up to the first stop
 */
export function slipIn(text: string, areas: ReadonlySet<string>): string | undefined {
	for (const [what, pattern] of Object.entries(plain)) {
		if (pattern.test(text)) return `${what}: ${shortened(text)}`;
	}
	const key = text.match(dotted)?.find((word) => areas.has(word.split('.')[0]!) && !address.test(word));
	return key && `the key ${key}: ${shortened(text)}`;
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
