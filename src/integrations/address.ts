import { href } from '../href.ts';
import { site } from '../site.ts';

/**
 * The address of a file of this site, as a text that may be read elsewhere has to give it: whole where the site
 * knows where it lives (`SITE_URL`), else from the root.
 *
 * @param path from the site's root, `/data/facts.json`
 */
export function makeAddress(path: string): string {
	return completeAddress(href(path, site.base));
}

/** The same for a path that begins with the base path, as links in finished pages do. */
export function completeAddress(path: string): string {
	return site.hasUrl ? new URL(path, site.url).href : path;
}
