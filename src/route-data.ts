import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Names, in the head of each page, its twin in Markdown, which the finishing step writes beside it. Pages end in a slash. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { entry, head } = locals.starlightRoute;
	// Pages without a sidebar only say that another is missing.
	if (entry.data.template === 'splash') return;
	head.push({
		tag: 'link',
		attrs: { rel: 'alternate', type: 'text/markdown', href: 'index.html.md' },
	});
});
