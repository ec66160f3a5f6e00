import type { Element, ElementContent, Nodes, Properties, Text } from 'hast';

/** A new element. */
export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
	return { type: 'element', tagName, properties, children };
}

/** A new text. */
export function words(value: string): Text {
	return { type: 'text', value };
}

/** Whether a class is among those of an element. */
export function hasClass(node: Element, name: string): boolean {
	const { className } = node.properties;
	return Array.isArray(className) && className.includes(name);
}

/** The words in a tree. */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The first element that fits, in document order. */
export function find(node: Nodes, fits: (node: Element) => boolean): Element | undefined {
	if (node.type === 'element' && fits(node)) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = find(child, fits);
		if (found) return found;
	}
	return undefined;
}

/** Every element that fits, in document order. */
export function findAll(node: Nodes, fits: (node: Element) => boolean): Element[] {
	const below = 'children' in node ? node.children.flatMap((child) => findAll(child, fits)) : [];
	return node.type === 'element' && fits(node) ? [node, ...below] : below;
}
