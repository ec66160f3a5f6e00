import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { createTextCompleter } from '../domain/whole-text.ts';
import { guidePlugins } from '../markdown/plugins.ts';
import { site } from '../site.ts';
import { t, translations } from '../i18n/all.ts';
import { readDrawnContent } from './page-texts.ts';

/** Turns the Markdown of data (a cause, a step) into HTML; the marks of a page are numbered through. */
export interface TextRenderer {
	/** A text as blocks, or as its bare line where it is one paragraph; with the marks of what it cites in words. */
	readonly html: (markdown: string) => Promise<string>;
	/** The facts cited so far, in the order of their marks: what the list at the page's end shows. */
	readonly cited: readonly string[];
}

/** One renderer a page. Throws where a text cites a fact that is missing. */
export async function createTextRenderer(): Promise<TextRenderer> {
	const content = await readDrawnContent();
	const whole = createTextCompleter(content, t);
	const cited: string[] = [];
	const processor = await createSatteriMarkdownProcessor({
		mdastPlugins: guidePlugins(() => ({ content, translations }), site.base, cited),
		features: { directive: true, smartPunctuation: false },
		syntaxHighlight: false,
	});
	return {
		cited,
		html: async (markdown) => {
			const { code } = await processor.render(whole(markdown));
			return code.trim().replace(/^<p>((?:(?!<p>).)*)<\/p>$/s, '$1');
		},
	};
}
