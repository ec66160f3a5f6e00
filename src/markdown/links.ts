import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { href } from '../href.ts';

/** Links are written from the site's root (`/checklist/`); this puts the base path before them. */
export function links(base: string): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'base-path-links',
		link(node, ctx) {
			if (node.url.startsWith('/')) ctx.setProperty(node, 'url', href(node.url, base));
		},
	});
}
