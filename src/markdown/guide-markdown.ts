import type { MdastPluginDefinition } from 'satteri';
import type { ContentReader } from '../content/reader.ts';
import { guidePlugins } from './plugins.ts';

/** What the guide's Markdown can do beyond CommonMark: `:fact[id]`, `:cite[id]`, `:quote[…]`, links under a base path. */
export async function guideMarkdown(read: ContentReader, base: string): Promise<MdastPluginDefinition[]> {
	const { content, words } = await read();
	return guidePlugins(content.facts, words, base);
}
