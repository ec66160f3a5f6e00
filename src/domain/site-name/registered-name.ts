/** What a registered name is made of: 成都 · 晨星 · 软件 · 有限公司. */
export interface RegisteredName {
	readonly whole: string;
	/** 字号: what is left when place, trade and legal form are taken away; the whole if nothing is. */
	readonly short: string;
	/** 字号 with the trade after it: 晨星软件. */
	readonly withTrade: string;
}

/** Lists that tell the parts of a registered name. */
export interface NameParts {
	readonly places: readonly string[];
	readonly trades: readonly string[];
	readonly forms: readonly string[];
}

/** Takes a registered name (normalised, letters only) apart, from both ends. */
export function parseRegisteredName(whole: string, { places, trades, forms }: NameParts): RegisteredName {
	let rest = whole;
	for (;;) {
		const prefix = longest(places, (word) => rest.startsWith(word));
		const suffix = /^(壮族|回族|维吾尔)?(省|市|自治区|特别行政区|新区|区|县|镇|乡)/.exec(
			rest.slice(prefix.length),
		);
		const any = prefix === '' ? /^[^省市区县]{2,3}(省|市|区|县)(?=..)/.exec(rest) : null;
		const cut = any?.[0].length ?? prefix.length + (prefix === '' ? 0 : (suffix?.[0].length ?? 0));
		if (cut === 0 || rest.length - cut < 2) break;
		rest = rest.slice(cut);
	}
	const form = longest(forms, (word) => rest.endsWith(word));
	if (rest.length - form.length >= 2) rest = rest.slice(0, rest.length - form.length);
	const branch = longest(places, (word) => rest.endsWith(word));
	if (rest.length - branch.length >= 2) rest = rest.slice(0, rest.length - branch.length);
	let short = rest;
	for (;;) {
		const trade = longest(trades, (word) => short.endsWith(word));
		if (trade === '' || short.length - trade.length < 2) break;
		short = short.slice(0, short.length - trade.length);
	}
	const trade = longest(trades, (word) => rest.slice(short.length).startsWith(word));
	return { whole, short, withTrade: short + trade };
}

/** Whether a name has something of the registered name: two characters in a row of its 字号, or its initials in order. */
export function isRelated(name: string, registered: RegisteredName, generic: readonly string[]): boolean {
	const { short, whole } = registered;
	for (let at = 0; at + 2 <= short.length; at++) {
		if (name.includes(short.slice(at, at + 2))) return true;
	}
	let bare = name;
	for (const tail of generic) {
		if (bare.endsWith(tail) && bare.length - tail.length >= 2)
			bare = bare.slice(0, bare.length - tail.length);
	}
	const own = [...bare].some((char) => short.includes(char));
	return own && bare.length >= 2 && isSubsequence(bare, whole);
}

function isSubsequence(part: string, whole: string): boolean {
	let at = 0;
	for (const char of whole) if (char === part[at]) at++;
	return at === part.length;
}

function longest(words: readonly string[], fits: (word: string) => boolean): string {
	let best = '';
	for (const word of words) if (word.length > best.length && fits(word)) best = word;
	return best;
}
