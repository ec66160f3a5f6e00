import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is typed, and what truly answers it. */
export interface Query {
	readonly query: string;
	readonly answers: readonly Place[];
}

/** A section of a page, or all of a page that is about one thing. */
export interface Place {
	/** From the site's root: `/before/need/`. */
	readonly page: string;
	/** As it is written; the page's title for what stands before the first heading. Without it any section counts. */
	readonly section: string | undefined;
}

/** The queries by what they are for. */
export interface QuerySets {
	/** The researched questions, the yardstick that was given. */
	readonly given: readonly Query[];
	/** What the ranking is tuned on: the questions of the readers, and more ways of asking. */
	readonly tuning: readonly Query[];
	/** Questions over all of the guide, written before any result was seen; tuned on since. */
	readonly practice: readonly Query[];
	/** More ways of asking, written before any result was seen; nobody tunes on them. */
	readonly validation: readonly Query[];
	/** The same, written after the tuning. */
	readonly unseen: readonly Query[];
	/** Questions of providers' FAQ pages, issues and forums, written before any result was seen; the half to tune on. */
	readonly fresh: readonly Query[];
	/** The other half of them; nobody tunes on it. */
	readonly heldOut: readonly Query[];
}

/** The sets that nobody looks at the misses of. */
export const frozen: ReadonlySet<string> = new Set<keyof QuerySets>(['validation', 'unseen', 'heldOut']);

interface Listed {
	readonly query: string;
	readonly answers: readonly string[];
}

interface Asked {
	readonly query: string;
	readonly page: string;
	readonly heading: string;
}

/** Reads all queries of `tests/content/`. */
export function readQueries(): QuerySets {
	const more = read<Listed>('search-answers').map(queryOf);
	const other = new Map(more.map(({ query, answers }) => [query, answers]));
	const asked = (name: string) =>
		read<Asked>(name).map(({ query, page, heading }) => ({
			query,
			answers: [{ page: addressOf(page), section: plainHeading(heading) }, ...(other.get(query) ?? [])],
		}));
	const given = asked('questions');
	const readers = asked('reader-questions');
	const known = new Set([...given, ...readers].map(({ query }) => query));
	return {
		given,
		tuning: [...readers, ...more.filter(({ query }) => !known.has(query))],
		practice: read<Listed>('search-practice').map(queryOf),
		validation: read<Listed>('search-validation').map(queryOf),
		unseen: read<Listed>('search-unseen').map(queryOf),
		fresh: read<Listed>('search-fresh').map(queryOf),
		heldOut: read<Listed>('search-held-out').map(queryOf),
	};
}

function read<T>(name: string): readonly T[] {
	return parse(readFileSync(new URL(`../content/${name}.yaml`, import.meta.url), 'utf8')) as readonly T[];
}

function queryOf({ query, answers }: Listed): Query {
	return { query, answers: answers.map(placeOf) };
}

/** `/before/need/ 用 CDN 要备案吗`, or the page alone. */
function placeOf(answer: string): Place {
	const [page, section] = /^(\S+)(?: (.+))?$/.exec(answer)!.slice(1);
	return { page: page!, section };
}

/** A page's address by its file below `docs/`. */
function addressOf(file: string): string {
	return `/${file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '')}/`.replace(/\/+/g, '/');
}

/** A heading as a reader sees it. */
export function plainHeading(markdown: string): string {
	return markdown.replaceAll('`', '').replace(/:quote\[([^\]]*)\]/g, '$1');
}
