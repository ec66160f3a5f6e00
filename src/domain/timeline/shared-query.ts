/** What WeChat and others append to addresses that are passed on. */
const appended = /^(from|isappinstalled|nsukey|scene|clicktime|enterid|utm_\w+|share_\w+)(=|$)/;

/** The query of an address as far as a plan may be in it; `undefined` where nothing is left of it. */
export function readSharedQuery(search: string): string | undefined {
	const parts = search.replace(/^\?/, '').replaceAll('&amp;', '&').split('&');
	const left = parts.filter((part) => part !== '' && !appended.test(part));
	return left.length === 0 ? undefined : `?${left.join('&')}`;
}
