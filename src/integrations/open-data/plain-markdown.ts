import type unit from '#i18n/unit.json';
import type { Content } from '../../content-model/collections.ts';
import { fillFacts } from '../../domain/plain-text.ts';
import { sayFact } from '../../domain/quantity.ts';
import type { Translate } from '../../i18n/translate.ts';

/**
 * The same value with the guide's own directives in its texts turned into what every Markdown reader
 * knows: `:fact[id]` into the fact's value and the footnote `[^id]`, `:cite[id]` into the footnote.
 */
export function toPlainMarkdown<T>(value: T, content: Content, t: Translate<typeof unit>): T {
	const plain = (text: string) =>
		fillFacts(text, (id) => `${sayFact(content.facts.get(id)!, t)}[^${id}]`)
			.replace(/:cite\[([a-z0-9-]+)\]/g, '[^$1]')
			.replace(/:quote\[([^\]]*)\]/g, '“$1”');
	const visit = (node: unknown): unknown => {
		if (typeof node === 'string') return plain(node);
		if (Array.isArray(node)) return node.map(visit);
		if (typeof node !== 'object' || node === null) return node;
		return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]));
	};
	return visit(value) as T;
}
