import { readPage, type PageText } from '../../domain/footer/page-text.ts';

/** Longer pages are cut, in UTF-16 units; a footer that far down is not there for people. */
const longestPage = 2_000_000;

const rules = { createHTML: silence };
let policy: Pick<TrustedTypePolicy, 'createHTML'> | typeof rules | undefined;

/** Reads pasted HTML without running it: a parsed document loads nothing, runs nothing, and is never shown. */
export function readHtml(html: string): PageText {
	// For browsers with Trusted Types: nothing else has this policy, and only the parser gets what it gives.
	policy ??= window.trustedTypes?.createPolicy('guide-paste', rules) ?? rules;
	const trusted = policy.createHTML(html.slice(0, longestPage)) as string;
	return readPage(new DOMParser().parseFromString(trusted, 'text/html'));
}

/**
 * The same page without what browsers report as a breach of our policy although it would never take effect:
 * handlers, styles (`readPage` knows their new name) and the base address. Parsing stays the parser's.
 */
function silence(html: string): string {
	return html
		.replace(/(?<=[\s"'/])(?:on[a-z]+|style)(?=\s*=)/gi, 'data-$&')
		.replace(/<style\b/gi, '<script data-style')
		.replace(/<\/style\b/gi, '</script')
		.replace(/<base\b/gi, '<link data-base');
}
