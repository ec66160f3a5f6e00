import type { MdastPluginDefinition } from 'satteri';
import { factMarks, type Cited } from './fact-marks.ts';
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
