import type { Place, Query } from './queries.ts';

/** How many of some queries have their answer first, and among the first three. */
export interface Figures {
	readonly first: number;
	readonly topThree: number;
	readonly of: number;
	/** Those that have no answer among the first three, with what they have. */
	readonly missed: readonly Missed[];
	/** Those whose answer is second or third. */
	readonly late: readonly Missed[];
}

export interface Missed {
	readonly query: Query;
	readonly found: readonly Found[];
}

/** A result as it is shown. */
export interface Found {
	/** From the site's root, with the section's fragment. */
	readonly path: string;
	/** The section's heading; the page's title where the whole page is meant. */
	readonly section: string;
}

/** Counts the answers of a search, best result first. */
export async function measure(
	queries: readonly Query[],
	search: (query: string) => Promise<readonly Found[]> | readonly Found[],
): Promise<Figures> {
	const missed: Missed[] = [];
	const late: Missed[] = [];
	for (const query of queries) {
		const found = (await search(query.query)).slice(0, 3);
		const index = found.findIndex((one) => query.answers.some((answer) => isAt(one, answer)));
		if (index < 0) missed.push({ query, found });
		else if (index > 0) late.push({ query, found });
	}
	const topThree = queries.length - missed.length;
	return { first: topThree - late.length, topThree, of: queries.length, missed, late };
}

function isAt({ path, section }: Found, answer: Place): boolean {
	return (
		path.replace(/#.*$/, '') === answer.page && (answer.section === undefined || section === answer.section)
	);
}
