import { excerpt, sectionText, type Anchor, type Piece } from './excerpt.ts';

/** What we use of Pagefind's own API, in a browser and in Node. */
export interface Pagefind {
	/** Pages that have every word, best first; all pages for `null`. */
	search(query: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page in Pagefind’s index; `id` is the name of its text. */
export interface PagefindResult {
	readonly id: string;
	data(): Promise<PagefindPage>;
}

/** A page's text and where its headings stand. */
export interface PagefindPage {
	readonly content: string;
	readonly anchors: readonly Anchor[];
}

/** The texts of the site, which Pagefind keeps in pieces that are loaded when they are shown. */
export interface Texts {
	/** The part of a section that has the words. Empty where the text is not there. */
	excerptOf(fragment: string, section: string, words: readonly string[]): Promise<Piece[]>;
}

/** The texts of Pagefind’s index, each loaded once, when it is first wanted. Rejects where one does not come. */
export function textsFrom(pagefind: Pagefind): Texts {
	const byId = pagefind
		.search(null)
		.then(({ results }) => new Map(results.map((result) => [result.id, result] as const)));
	const pages = new Map<string, Promise<PagefindPage | undefined>>();
	const page = (fragment: string) => {
		const known = pages.get(fragment);
		if (known) return known;
		const loading = byId.then((all) => all.get(fragment)?.data());
		pages.set(fragment, loading);
		loading.catch(() => pages.delete(fragment));
		return loading;
	};
	return {
		async excerptOf(fragment, section, words) {
			const found = await page(fragment);
			return found ? excerpt(sectionText(found.content, found.anchors, section), words) : [];
		},
	};
}
