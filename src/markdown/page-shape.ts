import type { Element, ElementContent, RootContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import type { PageForm } from '../content-model/vocabulary.ts';

type Node = RootContent;

/**
 * Gives the page of the guide the parts that its styles know: the answer, which is the first paragraph with bold words;
 * the groups and the folded sections of a long list; the cards of a form's fields; and the columns' names in each cell of
 * a table that is too wide for a phone.
 */
export function pageShape(): HastPluginDefinition {
	return defineHastPlugin({
		name: 'page-shape',
		element: {
			filter: ['table'],
			visit(table, ctx) {
				const rows = listRows(table);
				const columns = listElements(rows[0]).map(getPlainText);
				if (columns.length < 3) return;
				for (const row of rows.slice(1)) {
					for (const [index, cell] of listElements(row).entries()) {
						if (columns[index]) ctx.setProperty(cell, 'dataLabel', columns[index]);
					}
				}
			},
		},
		after(root, ctx) {
			const { form } = (ctx.data.astro?.frontmatter ?? {}) as { form?: PageForm };
			const children = [...root.children];
			const answer = children
				.slice(
					0,
					children.findIndex((node) => isHeading(node, 2)),
				)
				.find((node) => isElement(node, 'p') && listElements(node).some((one) => isElement(one, 'strong')));
			const shaped = form === undefined ? children : layOutForm(children, form);
			if (answer !== undefined) ctx.setProperty(answer, 'className', ['answer']);
			if (form !== undefined) ctx.replaceNode(root, { type: 'root', children: shaped });
		},
	});
}

function layOutForm(children: readonly Node[], form: PageForm): Node[] {
	const { before, parts } = split(children, 2);
	return [
		...before,
		...parts.map(({ heading, body }) => {
			const section = form === 'terms' ? body.map(withTerms) : groupSections(body, form);
			return makeElement('section', { dataGroup: '' }, [heading, ...section]);
		}),
	];
}

function groupSections(body: readonly Node[], form: PageForm): Node[] {
	const { before, parts } = split(body, 3);
	return [
		...before,
		...parts.map(({ heading, body: own }) =>
			form === 'fields'
				? makeElement('section', { className: ['field'] }, [heading, ...asField(own)])
				: makeFold(heading, own, form),
		),
	];
}

/** What stands before the first heading of a level, and each heading with what follows it. */
function split(nodes: readonly Node[], level: number) {
	const before: Node[] = [];
	const parts: { heading: Element; body: Node[] }[] = [];
	for (const node of nodes) {
		if (isHeading(node, level)) parts.push({ heading: node, body: [] });
		else (parts.at(-1)?.body ?? before).push(node);
	}
	return { before, parts };
}

/** A field's list of slots, what else is to be said of it, and folded what people ask beside it. */
function asField(nodes: readonly Node[]): Node[] {
	const { before, parts } = split(nodes, 4);
	const slots = before.find((node) => isElement(node, 'ul'));
	return [
		...before.map((node) =>
			node === slots && isElement(node, 'ul')
				? makeElement('ul', { className: ['slots'] }, node.children)
				: node,
		),
		...parts.map(({ heading, body }) => makeFold(heading, body, 'questions')),
	];
}

function makeFold(heading: Element, body: readonly Node[], form: PageForm): Element {
	return makeElement('details', { className: ['fold', form], dataItem: '' }, [
		makeElement('summary', { className: ['row'] }, [heading]),
		...(form === 'myths' ? withTruth(body) : body),
	]);
}

/** Of a myth's labelled paragraphs the last begins what is true; those before it are what people say. */
function withTruth(nodes: readonly Node[]): Node[] {
	const last = nodes.findLastIndex((node) => isElement(node, 'p') && isElement(node.children[0], 'strong'));
	return nodes.map((node, index) =>
		index === last && isElement(node, 'p') ? makeElement('p', { className: ['truth'] }, node.children) : node,
	);
}

function withTerms(node: Node): Node {
	if (!isElement(node, 'ul')) return node;
	const items = node.children.map((item) =>
		isElement(item, 'li') ? makeElement('li', { dataItem: '' }, item.children) : item,
	);
	return makeElement('ul', {}, items);
}

function makeElement(tagName: string, properties: Element['properties'], children: readonly Node[]): Element {
	return { type: 'element', tagName, properties, children: children as ElementContent[] };
}

function isElement(node: Readonly<Node> | undefined, tagName: string): node is Element {
	return node?.type === 'element' && node.tagName === tagName;
}

function isHeading(node: Readonly<Node>, level: number): node is Element {
	return isElement(node, `h${level}`);
}

function listElements(node: Readonly<Element> | undefined): Element[] {
	return (node?.children ?? []).filter((child) => child.type === 'element');
}

function listRows(table: Readonly<Element>): Element[] {
	return listElements(table).flatMap((part) => (part.tagName === 'tr' ? [part] : listRows(part)));
}

/** The text of an element without the marks of its sources. */
function getPlainText(node: Readonly<ElementContent>): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' || [node.properties['className']].flat().includes('cite')) return '';
	return node.children.map(getPlainText).join('');
}
