import type { MdastPluginDefinition } from 'satteri';
import { factMarks, type Cited } from './fact-marks.ts';
import type { Content } from '../content-model/collections.ts';
import { atHand } from './at-hand.ts';
import { drawingDirective } from './drawing-directive.ts';
import type { Drawable } from './drawings.ts';
import { examples } from './examples.ts';
import { links } from './links.ts';
import { provinceLists } from './province-lists.ts';
import { quotes } from './quotes.ts';

/**
 * What our Markdown can do beyond CommonMark, in pages and in the texts of data: `:fact[id]`, `:cite[id]`, `:quote[…]`,
 * `:provinces[list]`, links under a base path.
 *
 * @param content what texts may cite, looked at when a text is rendered
 * @param cited see `factMarks`
 */
export function guidePlugins(content: () => Cited, base: string, cited?: string[]): MdastPluginDefinition[] {
	return [provinceLists(content), factMarks(content, cited), quotes(), links(base)];
}

/**
 * What only pages have: `:::hand`, what to have at hand; `::drawing[name]`; `:who[subject]`, whose an example is.
 *
 * @param content where subjects are looked up when a page is rendered
 */
export function pagePlugins(
	content: () => Drawable & { readonly content: Pick<Content, 'subjects'> },
): MdastPluginDefinition[] {
	return [atHand(), drawingDirective(content), examples(content)];
}
