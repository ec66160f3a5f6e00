import type { AstroIntegration } from 'astro';

/**
 * Parts of Starlight's frame that stand on no page of this site: replaced by ours, or never switched on. Starlight
 * imports them all, so that their styles would weigh on every page. `tests/dist/unused-styles.test.ts` holds that no
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

/** Part of Starlight's page whatever sidebar it has; ours keeps its own state. */
const script = /\/@astrojs\/starlight\/dist\/components-internals\/SidebarPersistState/;

/** Leaves out the styles of what no page has, and a script that finds nothing there. */
export function unusedStyles(): AstroIntegration {
	return {
		name: 'unused-styles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'unused-styles',
								enforce: 'pre',
								transform: (_: string, id: string) =>
									style.test(id) || script.test(id) ? { code: '', map: null } : undefined,
							},
						],
					},
				});
			},
		},
	};
}
