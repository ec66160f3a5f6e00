import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Parts of Starlight's frame that stand on no page of this site: replaced by ours, or never switched on. Starlight
 * imports them all, so that their styles would weigh on every page. `tests/dist/upstream.test.ts` holds that no
 * page has one.
 */
export const unusedParts = {
	Badge: '.sl-badge',
	Banner: '.sl-banner',
	ContentNotice: 'p.sl-flex',
	EditLink: 'a[href*="/edit/"]',
	Hero: '.hero',
	LinkButton: '.sl-link-button',
	SocialIcons: '.social-icons > a',
} as const;

const style = new RegExp(
	`/@astrojs/starlight/dist/.*/(?:${Object.keys(unusedParts).join('|')})\\.astro\\?.*type=style`,
);

/** Starlight's own colours and shadows, and the asides that are set in them: ours are in the tokens, and the guide has only cautions. */
const palette = /\/@astrojs\/starlight\/dist\/style\/(?:props|asides)\.css(?:\?|$)/;
export const unusedColours = /--sl-(?:hue|color)-(?:orange|green|blue|purple|red)\b/;
const unusedDeclarations = /--sl-(?:(?:hue|color)-(?!backdrop|asides)[\w-]+|shadow-(?:sm|md|lg)):[^;]*;/g;
const unusedAsides = /\.starlight-aside--(?:note|tip|caution|danger) \{[^}]*\}/g;

/**
 * The frame of a page links Starlight's styles for paper as a file of their own: one request more before the first paint
 * of every page. Ours stand in `frame.css`, with those for screens.
 */
const page = /\/@astrojs\/starlight\/dist\/components\/Page\.astro$/;
export const paperLink =
	/^import printHref from '\.\.\/style\/print\.css[^']*';$|<link rel="stylesheet" href=\{printHref\} media="print" \/>/gm;

/** Marks that are drawn otherwise here: of what unfolds (`theme.css`), and of the section at hand in a phone's contents, which is bold. */
const marked =
	/\/@astrojs\/starlight\/dist\/(?:style\/markdown\.css|.*\/TableOfContentsList\.astro\?.*type=style)/;
export const unusedMarks =
	/[^{}]*summary:not\(:where\(\.not-content \*\)\)::before \{[^}]*\}|[^{};]*\.isMobile a\[aria-current='true'\]::after \{[^}]*\}/g;

/** Only asks for what the contents of a phone ask for as well: two files more on every page that has contents. */
const contentsScript = /\/@astrojs\/starlight\/dist\/.*\/TableOfContents\.astro\?.*type=script/;

/** Part of Starlight's page whatever sidebar it has; ours keeps its own state. */
const sidebarScript = /\/@astrojs\/starlight\/dist\/components-internals\/SidebarPersistState/;

/** Astro builds it for its own islands, of which no page has one: `startTool` brings ours to life. */
const islandScript = /\/@astrojs\/preact\/dist\/client\.js$/;

/** Modules of theirs, each with what is left of its code. */
const leftOut: readonly (readonly [RegExp, (code: string) => string])[] = [
	[
		palette,
		(code) => [unusedAsides, unusedDeclarations].reduce((rest, unused) => rest.replaceAll(unused, ''), code),
	],
	[marked, (code) => code.replaceAll(unusedMarks, '')],
	[style, () => ''],
	[sidebarScript, () => ''],
	[contentsScript, () => ''],
	[islandScript, () => 'export default undefined'],
];

/** Leaves out what Starlight and Astro bring along and no page has or needs: styles, colours, a script of the sidebar, the islands' client. */
export function leaveOutUnusedParts(): AstroIntegration {
	const plugin: Plugin = {
		name: 'unused-parts',
		enforce: 'pre',
		// Before Astro has made a module of it.
		async load(id) {
			return page.test(id) ? (await readFile(id, 'utf8')).replaceAll(paperLink, '') : undefined;
		},
		transform(code, id) {
			const [, rest] = leftOut.find(([module]) => module.test(id)) ?? [];
			return rest && { code: rest(code), map: null };
		},
		generateBundle(_, bundle) {
			for (const [file, part] of Object.entries(bundle)) {
				if (part.type === 'chunk' && islandScript.test(part.facadeModuleId ?? ''))
					Reflect.deleteProperty(bundle, file);
			}
		},
	};
	return {
		name: 'unused-parts',
		hooks: {
			'astro:config:setup': ({ updateConfig, command }) => {
				if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
