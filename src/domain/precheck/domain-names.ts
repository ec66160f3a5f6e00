/** A domain as it was typed, taken apart. */
export interface ReadDomain {
	/** Lower case, half width, without what does not belong to it; what was typed where it is no domain. */
	readonly domain: string;
	readonly isDomain: boolean;
	/** A scheme, a port or a path was typed along. */
	readonly hasScheme: boolean;
	/** White space, what cannot be seen, or full-width characters. */
	readonly hasHidden: boolean;
	/** The domain that is filed: without `www` or what else stands before it. */
	readonly main: string;
	/** What stands behind the last dot. */
	readonly suffix: string;
}

const provincesOfCn =
	'bj|sh|tj|cq|he|sx|nm|ln|jl|hl|js|zj|ah|fj|jx|sd|ha|hb|hn|gd|gx|hi|sc|gz|yn|xz|sn|gs|qh|nx|xj|tw|hk|mo';
const secondLevel = new RegExp(
	`\\.(?:(?:ac|com|edu|gov|net|org|mil|${provincesOfCn}|公司|网络|政务)\\.cn|(?:com|net|org|edu|gov|co|ac|ne|or|go|idv|gob|in|me)\\.[a-z]{2}|政务\\.cn)$`,
	'u',
);

/** Reads whatever was typed as a domain. */
export function readDomain(typed: string): ReadDomain {
	const trimmed = typed.trim();
	const clean = trimmed.replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '');
	// A stop of Chinese punctuation is no dot to whoever files, though browsers take it for one.
	const plain = /[。｡]/u.test(clean) ? clean : clean.normalize('NFKC').toLowerCase();
	const hasHidden = typed !== clean || (plain !== clean.toLowerCase() && !/[。｡]/u.test(clean));
	const bare = plain
		.replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
		.replace(/[/?#].*$/u, '')
		.replace(/:\d*$/u, '')
		.replace(/\.$/u, '');
	const hasScheme = bare !== plain.replace(/\.$/u, '');
	const labels = bare.split('.');
	const isDomain =
		labels.length >= 2 &&
		bare.length <= 253 &&
		labels.every(
			(label) =>
				label.length <= 63 && /^[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u.test(label),
		) &&
		!/^\d+$/.test(labels.at(-1)!);
	const keep = secondLevel.test(`.${bare}`) && labels.length >= 3 ? 3 : 2;
	return {
		domain: isDomain ? bare : typed,
		isDomain,
		hasScheme,
		hasHidden,
		main: labels.slice(-keep).join('.'),
		suffix: labels.at(-1) ?? '',
	};
}
