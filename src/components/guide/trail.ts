import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** Where a page stands in the menu. */
export interface MenuEntry {
	/** The key of its group's name; none for what stands by itself. */
	readonly group?: string;
	/** The links of its group, in order. */
	readonly siblings: readonly Link[];
	/** Its own link, or that of the page above it: of all provinces for one province. */
	readonly link: Link;
	/** Whether the page has no link of its own. */
	readonly isBelow: boolean;
}

/**
 * Finds a page in the menu, by its own link or by that of the page above it. `undefined` for what stands nowhere: the
 * home page, a page that is missing.
 *
 * @param pathname as the address bar shows it, base path included
 */
export function findInMenu(sidebar: readonly Entry[], pathname: string): MenuEntry | undefined {
	const entries = sidebar.flatMap((entry) => {
		const links = listLinks(entry);
		return links.map((link) => ({
			...(entry.type === 'group' && { group: entry.label }),
			siblings: entry.type === 'group' ? links : [],
			link,
		}));
	});
	const [nearest] = entries
		.filter(({ link }) => pathname.startsWith(link.href))
		.sort((a, b) => b.link.href.length - a.link.href.length);
	return nearest && { ...nearest, isBelow: nearest.link.href !== pathname };
}

/** The links of an entry of the menu; groups of groups are laid flat. */
export function listLinks(entry: Entry): Link[] {
	return entry.type === 'link' ? [entry] : entry.entries.flatMap(listLinks);
}
