import type { AstroIntegration } from 'astro';
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

/** Starlight's own colours, and the asides that are set in them: ours are in the tokens, and the guide has only cautions. */
const palette = /\/@astrojs\/starlight\/dist\/style\/(?:props|asides)\.css$/;
export const unusedColours = /--sl-(?:hue|color)-(?:orange|green|blue|purple|red)\b/;
const unusedDeclarations = /--sl-(?:hue|color)-(?!backdrop|asides)[\w-]+:[^;]*;/g;
const unusedAsides = /\.starlight-aside--(?:note|tip|caution|danger) \{[^}]*\}/g;

/** Part of Starlight's page whatever sidebar it has; ours keeps its own state. */
const sidebarScript = /\/@astrojs\/starlight\/dist\/components-internals\/SidebarPersistState/;

/** Astro builds it for its own islands, of which no page has one: `startTool` brings ours to life. */
const islandScript = /\/@astrojs\/preact\/dist\/client\.js$/;

/** Leaves out what Starlight and Astro bring along and no page has: styles, colours, a script of the sidebar, the islands' client. */
export function leaveOutUnusedParts(): AstroIntegration {
	const plugin: Plugin = {
		name: 'unused-parts',
		enforce: 'pre',
		transform: (code, id) =>
			palette.test(id)
				? { code: code.replaceAll(unusedAsides, '').replaceAll(unusedDeclarations, ''), map: null }
				: style.test(id) || sidebarScript.test(id) || islandScript.test(id)
					? { code: islandScript.test(id) ? 'export default undefined' : '', map: null }
					: undefined,
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
