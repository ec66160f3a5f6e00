import type { MdastPluginDefinition } from 'satteri';
import { readCollection } from '../content/read.ts';
import { readWords } from '../content/words.ts';
import { guidePlugins } from './plugins.ts';

/** What the guide's Markdown can do beyond CommonMark: `:fact[id]`, `:cite[id]`, `:quote[…]`, links under a base path. */
export async function guideMarkdown(base: string): Promise<MdastPluginDefinition[]> {
	return guidePlugins(await readCollection('facts'), await readWords(), base);
}
