import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { site } from './site.ts';

/** Of Starlight's own what no reader and no preview needs: with which versions it was made, and a large picture that no page has. */
const unneeded = new Set(['generator', 'twitter:card']);

/** What stands in the head of each page besides Starlight's own. Pages end in a slash. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const route = locals.starlightRoute;
	route.head = route.head.filter(({ attrs }) => !unneeded.has(String(attrs?.['name'])));
	const { entry, head } = route;
	// Nobody should come upon a public preview by searching.
	if (site.hasUrl && site.isPreview)
		head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
	// Its twin in Markdown, which the finishing step writes beside it. Pages that only say that another is missing have none.
	if (entry.data.pagefind || entry.data.template !== 'splash') {
		head.push({
			tag: 'link',
			attrs: { rel: 'alternate', type: 'text/markdown', href: 'index.html.md' },
		});
	}
});
