import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/** `:quote[…]` is what others say, wrong numbers included: the rule on bare numbers leaves it alone. */
export function quotes(): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'quotes',
		textDirective(node, ctx) {
			if (node.name !== 'quote') return;
			ctx.replaceNode(node, { type: 'saidByOthers', data: { hName: 'q' }, children: [...node.children] });
		},
	});
}
