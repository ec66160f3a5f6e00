import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Leaves the fragments of links as they are written: `#管局审核` is an address like any other, and as `%E7%AE%A1…` a page of
 * many links is heavier by a kilobyte. Browsers encode it when they go there.
 */
export function readableLinks(): HastPluginDefinition {
	return defineHastPlugin({
		name: 'readable-links',
		element: {
			filter: ['a'],
			visit(link, ctx) {
				const address = String(link.properties['href'] ?? '');
				const [path, fragment] = address.split('#');
				if (fragment) ctx.setProperty(link, 'href', `${path}#${decodeURIComponent(fragment)}`);
			},
		},
	});
}
