import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/** `:::hand` holds what to have at hand before one begins, and how long it takes: a list of labels. */
export function atHand(): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'at-hand',
		containerDirective(node, ctx) {
			if (node.name !== 'hand') return;
			ctx.replaceNode(node, {
				type: 'atHand',
				data: { hName: 'div', hProperties: { className: ['at-hand'] } },
				children: [...node.children],
			} as never);
		},
	});
}
