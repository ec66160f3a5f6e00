import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { newerInScript, newerInStyles } from './browser-floor.ts';
import { attribute, builtPages, dist } from './built-site.ts';

/** Newer than the floor and there all the same: why nobody below misses more than a nicety. */
const scriptExceptions: Record<string, string> = {
	'Error.captureStackTrace': 'in Pagefind, asked for before it is called',
	'Intl.Segmenter': 'in Pagefind; without it results have no excerpt',
	'Symbol.dispose': 'in Preact’s signals: a property called "undefined" harms nobody',
	'.createPolicy': 'of Trusted Types, asked for before it is called',
	'.createHTML': 'of Trusted Types, or of our own rules for them',
	'.createScriptURL': 'of Trusted Types, asked for before it is called',
	'.destroy': 'a method of Pagefind’s own',
	'.fallback': 'a method of Valibot’s own',
	'.forget': 'a method of the timeline’s own',
	'.format': 'a method of the calendar library’s own',
	'.isValid': 'a method of the calendar library’s own',
	'.priority': 'a method of the calendar library’s own',
	'.run': 'a method of Valibot’s own',
	'.showPopover': 'called only where the browser has popovers; elsewhere a mark is a link to its source',
	'.share': 'called only where the browser offers it',
};
const styleExceptions: Record<string, string> = {
	"Selector 'has'": 'in all of the floor: Chrome 105, Safari 15.4, Firefox 121',
	"Function 'color-mix'": 'in all of the floor: Chrome 111, Safari 16.2, Firefox 113',
	"At-rule '@container'": 'in all of the floor: Chrome 105, Safari 16.0, Firefox 110',
	"Property 'container-type'": 'in all of the floor: Chrome 105, Safari 16.0, Firefox 110',
	"Property 'outline'": 'in all of the floor but for its use with rounded corners',
	"Property 'accent-color'": 'the colour of a tick; its state shows without it',
	"Media condition 'scripting'": 'without it nothing is held back while the scripts come: a jump at worst',
	"Selector 'popover-open'": 'what a mark rests on, in place; elsewhere a mark is a link to its source',
	"Value 'inline-end' of property 'float'": 'the closing button of that place',
	"Property 'content-visibility'": 'what is folded away, on paper',
	"At-rule '@page'": 'the margins of paper',
	"Value 'avoid' of property 'break-after'": 'where paper is cut',
	"Property 'orphans'": 'where paper is cut',
	"Property 'widows'": 'where paper is cut',
	"Property 'print-color-adjust'": 'the tint of paper',
	"Property 'resize'": 'a field that keeps its size',
	"Property 'field-sizing'": 'a field that grows with its text; without it, it scrolls',
	"Property 'text-size-adjust'": 'known under its prefix where it matters',
	"Property 'text-autospace'": 'the gap between Chinese and Latin letters',
	"Property 'text-spacing-trim'": 'the gap before a bracket that begins a line',
	"Property 'hanging-punctuation'": 'where a full stop stands that ends a line',
	"Property 'text-wrap'": 'where headings break',
	"Selector 'details-content'": 'without it what is folded away keeps its layer, and a tick is slower',
	"Property 'overscroll-behavior'": 'what scrolls past the end of the menu',
	"Property 'mask-image'": 'Starlight’s icons, with the prefix beside it',
	"Property 'mask-repeat'": 'Starlight’s icons, with the prefix beside it',
	"Property 'paint-order'": 'the halo of letters in the picture',
	"Property 'forced-color-adjust'": 'only engines with forced colours need it',
	"Property 'user-select'": 'what is selected by accident',
	"Property 'clip'": 'of old, for what only screen readers hear',
	"Selector 'marker'": 'the look of the marks of lists',
};
/**
 * Markup that came later: an element with it does nothing in the older browsers of the floor. What a mark rests on is shown
 * in place from Chrome 114, Safari 17 and Firefox 125; below, the mark is a link to its source.
 */
const markupExceptions = ['popover', 'popovertarget'];
const newMarkup = [
	...markupExceptions,
	'commandfor',
	'command',
	'closedby',
	'writingsuggestions',
	'shadowrootmode',
];

const files = (pattern: string) =>
	globSync(pattern, { cwd: dist }).map((name): [string, string] => [
		name,
		readFileSync(join(dist, name), 'utf8'),
	]);

/** Inline parts are on many pages; each is looked at once. */
function inline(tagName: string, isWanted: (type: string) => boolean): [string, string][] {
	const parts = new Map<string, string>();
	for (const { path, elements } of builtPages()) {
		for (const element of elements) {
			if (element.tagName !== tagName || attribute(element, 'src') !== undefined) continue;
			if (isWanted(attribute(element, 'type') ?? '')) parts.set(toString(element), path);
		}
	}
	return [...parts].map(([text, path]) => [path, text]);
}

/** What is newer and not excepted, with where it was found. */
const unexpected = (
	parts: readonly [string, string][],
	look: (text: string) => string[],
	exceptions: Record<string, string>,
) =>
	parts.flatMap(([name, text]) =>
		[...new Set(look(text))]
			.filter(
				(found) => !Object.keys(exceptions).some((known) => found === known || found.startsWith(`${known} `)),
			)
			.map((found) => `${name}: ${found}`),
	);

test('no script needs more than Chrome 111, Safari 16.4 and Firefox 121', () => {
	const scripts = [...files('**/*.js'), ...inline('script', (type) => type === '' || type === 'module')];
	expect(scripts.length).toBeGreaterThan(40);
	expect(unexpected(scripts, newerInScript, scriptExceptions)).toEqual([]);
});

test('no style needs a browser newer than the floor', () => {
	const sheets = [...files('**/*.css'), ...inline('style', () => true)];
	expect(sheets.length).toBeGreaterThan(5);
	expect(unexpected(sheets, newerInStyles, styleExceptions)).toEqual([]);
});

test('no markup needs a browser newer than the floor but what a mark shows in place', () => {
	const elements = builtPages().flatMap((page) => page.elements);
	const found = newMarkup.filter((name) =>
		elements.some((element) => attribute(element, name) !== undefined),
	);
	expect(found).toEqual(markupExceptions);
});

test('the search for newer scripts finds the newer names, and none of the older ones', () => {
	expect(
		newerInScript(
			'Promise.withResolvers(); Object.groupBy(a, b); URL.canParse(c); d.isSubsetOf(e); new URLPattern()',
		),
	).toEqual(['Promise.withResolvers', 'Object.groupBy', 'URL.canParse', '.isSubsetOf', 'URLPattern']);
	expect(newerInScript('/[a--b]/v')[0]).toContain('regular expression');
	expect(newerInScript('import data from "./a.json" with { type: "json" }')[0]).toContain('Parsing error');
	expect(newerInScript('a.toSorted(); structuredClone(b); c.at(-1); d.share?.()')).toEqual([]);
	expect(
		newerInStyles('a { anchor-name: --x; color: light-dark(red, blue) } @scope (a) { b { color: red } }')
			.length,
	).toBe(3);
	expect(newerInStyles('a { inset-inline: 0; aspect-ratio: 1 } @layer b { c:is(d) { gap: 0 } }')).toEqual([]);
});
