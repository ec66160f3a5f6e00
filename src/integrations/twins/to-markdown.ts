import type { Element } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';

/** What a reader must hear beside a mark; empty where there is nothing. */
export type DoubtOf = (fact: string) => string;

/** A plain page's content as Markdown; a `cite-mark` becomes a footnote's mark with the doubt in words. */
export function writeMarkdown(page: Element, doubtOf: DoubtOf): string {
	const tree = toMdast(page, {
		handlers: {
			'cite-mark': (_: State, { properties }: Element): PhrasingContent[] => {
				const fact = String(properties['fact']);
				const mark: FootnoteReference = { type: 'footnoteReference', identifier: fact, label: fact };
				const doubt = doubtOf(fact);
				return doubt === '' ? [mark] : [mark, { type: 'text', value: doubt }];
			},
			q: (state: State, node: Element) => [
				{ type: 'text' as const, value: '“' },
				...(state.all(node) as PhrasingContent[]),
				{ type: 'text' as const, value: '”' },
			],
		},
	});
	const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as never] };
	giveRoom(root);
	return toMarkdown(root, {
		bullet: '-',
		rule: '-',
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
	});
}

const mark = /[\p{P}\p{S}]/u;
const open = /[^\s\p{P}\p{S}]/u;

/**
 * Markdown does not see the end of `**…。**` before a character that is no punctuation, and Chinese puts no
 * space there: without one the writer would turn the punctuation into a character reference.
 */
function giveRoom(root: Root): void {
	visit(root, ['strong', 'emphasis'], (node, index, parent) => {
		if (!parent || index === undefined || !('children' in node)) return;
		const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
		if (
			after?.type === 'text' &&
			open.test(after.value[0] ?? '') &&
			mark.test(findEdge(node.children.at(-1), -1))
		) {
			after.value = ` ${after.value}`;
		}
		if (
			before?.type === 'text' &&
			open.test(before.value.at(-1) ?? '') &&
			mark.test(findEdge(node.children[0], 0))
		) {
			before.value = `${before.value} `;
		}
	});
}

/** The character that a node's Markdown begins or ends with; of anything but text it is punctuation. */
function findEdge(node: Nodes | undefined, at: 0 | -1): string {
	return node?.type === 'text' ? (node.value.at(at) ?? '') : '*';
}
