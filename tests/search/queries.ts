import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is typed into the search, and the places that truly answer it. */
export interface Query {
	readonly query: string;
	readonly answers: readonly Place[];
}

/** A section of a page, or a whole page that is about one thing. */
export interface Place {
	/** The path from the site's root: `/before/need/`. */
	readonly page: string;
	/** The heading as a reader sees it; the page's title for what stands before the first heading. Without it any section counts. */
	readonly section: string | undefined;
}

/** Queries of one kind. */
export interface QuerySet {
	/** The name of its file, which begins with its folder: `frozen/whole-guide`. */
	readonly name: string;
	/** Whether nobody may tune the ranking on it, add answers to it, or look at what it misses. */
	readonly isFrozen: boolean;
	readonly queries: readonly Query[];
}

interface ListedQuery {
	readonly query: string;
	readonly answers: readonly string[];
}

interface Question {
	readonly query: string;
	readonly page: string;
	readonly heading: string;
}

const folder = new URL('queries/', import.meta.url);

/**
 * Reads all queries that the search is measured on: the questions of `tests/content/`, which may be tuned on, and the files of
 * `queries/`, whose folder says whether they may. A query of `tuning/readers` that is one of those questions only adds answers to it.
 */
export function readQuerySets(): QuerySet[] {
	const more = readListed('tuning/readers');
	const answersOf = new Map(more.map(({ query, answers }) => [query, answers]));
	const readQuestions = (name: string) =>
		readYaml<Question>(`../../content/${name}.yaml`).map(({ query, page, heading }) => ({
			query,
			answers: [{ page: addressOf(page), section: plainHeading(heading) }, ...(answersOf.get(query) ?? [])],
		}));
	const questions = readQuestions('questions');
	const readers = readQuestions('reader-questions');
	const asked = new Set([...questions, ...readers].map(({ query }) => query));
	return [
		{ name: 'tuning/questions', isFrozen: false, queries: questions },
		{
			name: 'tuning/readers',
			isFrozen: false,
			queries: [...readers, ...more.filter(({ query }) => !asked.has(query))],
		},
		...readNames('tuning')
			.filter((name) => name !== 'tuning/readers')
			.map((name) => ({ name, isFrozen: false, queries: readListed(name) })),
		...readNames('frozen').map((name) => ({ name, isFrozen: true, queries: readListed(name) })),
	];
}

function readNames(kind: 'tuning' | 'frozen'): string[] {
	return readdirSync(new URL(`${kind}/`, folder))
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.map((file) => `${kind}/${file.replace(/\.yaml$/, '')}`);
}

function readListed(name: string): Query[] {
	return readYaml<ListedQuery>(`${name}.yaml`).map(({ query, answers }) => ({
		query,
		answers: answers.map(readPlace),
	}));
}

function readYaml<T>(path: string): readonly T[] {
	return parse(readFileSync(new URL(path, folder), 'utf8')) as readonly T[];
}

/** Reads `/before/need/ 用 CDN 要备案吗`, or the page alone. */
function readPlace(answer: string): Place {
	const [page, section] = /^(\S+)(?: (.+))?$/.exec(answer)!.slice(1);
	return { page: page!, section };
}

/** A page's path by its file below `docs/`. */
function addressOf(file: string): string {
	return `/${file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '')}/`.replace(/\/+/g, '/');
}

/** A heading of the Markdown as a reader sees it. */
export function plainHeading(markdown: string): string {
	return markdown.replaceAll('`', '').replace(/:quote\[([^\]]*)\]/g, '$1');
}
