import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { renderDrawing, drawingNames, type Drawable } from './drawings.ts';

/** `::drawing[photos]` puts a drawing into the page; a page of MDX has `Drawing.astro`. */
export function drawingDirective(current: () => Drawable): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'drawings',
		leafDirective(node, ctx) {
			if (node.name !== 'drawing') return;
			const wanted = ctx.textContent(node);
			const name = drawingNames.find((one) => one === wanted);
			if (!name) throw new Error(`${ctx.fileURL?.pathname ?? 'Markdown'}: no drawing "${wanted}"`);
			ctx.replaceNode(node, {
				type: 'html',
				value: `<figure class="not-content">${renderDrawing(name, current())}</figure>`,
			});
		},
	});
}
