import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Content } from '../content-model/collections.ts';

/** `:who[company]` begins the example of a subject with its name; `ExampleSwitch.astro` shows those of one subject alone. */
export function examples(
	current: () => { readonly content: Pick<Content, 'subjects'> },
): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'examples',
		textDirective(node, ctx) {
			if (node.name !== 'who') return;
			const id = ctx.textContent(node);
			const subject = current().content.subjects.get(id);
			if (!subject) throw new Error(`${ctx.fileURL?.pathname ?? 'Markdown'}: no "${id}" in subjects/`);
			ctx.replaceNode(node, {
				type: 'exampleOf',
				data: { hName: 'strong', hProperties: { dataWho: id } },
				children: [{ type: 'text', value: `${subject.title}：` }],
			} as never);
		},
	});
}
