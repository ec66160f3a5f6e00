import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { splitHeading } from '../rendering/heading-pieces.ts';

/** Lets the lines of a page's headings break between words only; see `splitHeading`. */
export function headingLines(): HastPluginDefinition {
	return defineHastPlugin({
		name: 'heading-lines',
		element: {
			filter: ['h2', 'h3', 'h4'],
			visit(heading, ctx) {
				const children = heading.children.flatMap((child) =>
					child.type === 'text' ? joinByBreaks(splitHeading(child.value)) : [child as ElementContent],
				);
				if (children.length > heading.children.length) {
					ctx.replaceNode(heading, { ...heading, children } as Element);
				}
			},
		},
	});
}

function joinByBreaks(pieces: readonly string[]): ElementContent[] {
	return pieces.flatMap((value, index): ElementContent[] => [
		...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
		{ type: 'text', value },
	]);
}
