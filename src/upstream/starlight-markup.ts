/**
 * What Starlight's markup is called where we read finished pages. `tests/dist/upstream.test.ts` tells when one of these
 * finds nothing any more.
 */
export const starlightMarkup = {
	/** The class of an aside's title. */
	asideTitleClass: 'starlight-aside__title',
	/** The part of a page that the search reads. */
	searched: '[data-pagefind-body]',
} as const;
