import type { Piece } from '../marked-pieces.ts';
import { cutExcerpt } from './excerpt.ts';
import type { Result } from '../search.ts';

/** The texts of a page's sections by their ids; `''` is the id of what stands before the first heading. */
export type PageTexts = Readonly<Record<string, string>>;

/** The texts of the site, from which the excerpts of the answers are cut. */
export interface Texts {
	/**
	 * Loads the texts of a result's page, and cuts out of its section the part that has the words. Empty where the section
	 * has no text.
	 *
	 * @throws where the text does not come; asked again, it is loaded again
	 */
	loadExcerpt(result: Pick<Result, 'texts' | 'id'>, words: readonly string[]): Promise<Piece[]>;
}

/**
 * Makes the texts of the site, of which each page's are loaded once, when they are first wanted.
 *
 * @param load brings the texts of one page by the name that its results have
 */
export function createTexts(load: (name: string) => Promise<PageTexts>): Texts {
	const pages = new Map<string, Promise<PageTexts>>();
	const loadOnce = (name: string) => {
		const known = pages.get(name);
		if (known) return known;
		const loading = load(name);
		pages.set(name, loading);
		loading.catch(() => pages.delete(name));
		return loading;
	};
	return {
		async loadExcerpt({ texts, id }, words) {
			return cutExcerpt((await loadOnce(texts))[id] ?? '', words);
		},
	};
}
