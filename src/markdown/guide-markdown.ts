import type { MdastPluginDefinition } from 'satteri';
import { readCollection } from '../content/read.ts';
import { readWords } from '../content/words.ts';
import { factMarks } from './fact-marks.ts';
import { links } from './links.ts';
import { quotes } from './quotes.ts';

/** What the guide's Markdown can do beyond CommonMark: `:fact[id]`, `:cite[id]`, `:quote[…]`, links under a base path. */
export async function guideMarkdown(base: string): Promise<MdastPluginDefinition[]> {
	return [factMarks(await readCollection('facts'), await readWords()), quotes(), links(base)];
}
