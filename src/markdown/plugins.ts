import type { MdastPluginDefinition } from 'satteri';
import type { Content } from '../content-model/collections.ts';
import type { Words } from '../domain/words.ts';
import { factMarks } from './fact-marks.ts';
import { links } from './links.ts';
import { provinceLists } from './province-lists.ts';
import { quotes } from './quotes.ts';

/**
 * What our Markdown can do beyond CommonMark, in pages and in the texts of data: `:fact[id]`, `:cite[id]`, `:quote[…]`,
 * `:provinces[list]`, links under a base path.
 *
 * @param cited see `factMarks`
 */
export function guidePlugins(
	{ facts, provinces }: Pick<Content, 'facts' | 'provinces'>,
	words: Words,
	base: string,
	cited?: string[],
): MdastPluginDefinition[] {
	return [provinceLists(provinces, words), factMarks(facts, words, cited), quotes(), links(base)];
}
