/**
 * The address of a page of this site under the base path that the site is built for.
 *
 * @param path from the site's root, `/checklist/#sms`
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
	return base.replace(/\/$/, '') + path;
}
