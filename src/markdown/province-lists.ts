import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { sayProvinces } from '../domain/province-list.ts';
import { translate } from '../i18n/translate.ts';
import type { Cited } from './fact-marks.ts';

/** One link of what `sayProvinces` writes, or the text between two. */
const parts = /\[([^\]]+)\]\(([^)]+)\)|[^[]+/g;

/** `:provinces[list]` prints the provinces of a list from `provinces/`, each a link to its rule; see `sayProvinces`. */
export function provinceLists(current: () => Cited): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'province-lists',
		textDirective(node, ctx) {
			if (node.name !== 'provinces') return;
			const { content, translations } = current();
			const only = node.attributes && 'only' in node.attributes ? '{only}' : '';
			const said = sayProvinces(
				`:provinces[${ctx.textContent(node)}]${only}`,
				content.provinces,
				translate(translations),
			);
			const children = [...said.matchAll(parts)].map(([text, title, url]) =>
				url === undefined
					? { type: 'text' as const, value: text }
					: { type: 'link' as const, url, children: [{ type: 'text' as const, value: title! }] },
			);
			ctx.replaceNode(node, children);
		},
	});
}
