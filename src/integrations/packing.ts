import type { AstroIntegration } from 'astro';

/**
 * How scripts are packed. The bundler makes a file of each few modules that two tools share, and many small files
 * compress worse than one and cost a request each; so what is mostly wanted together is one file. A group takes with
 * it what its modules import, unless an earlier one has it; what only one tool or one lazily loaded part uses is left
 * to the bundler, so that nobody has to list those here.
 */
const groups = [
	// What the search has too, which is on every page: it must not bring the tools' library along.
	// What the script of every page shares with those of some, too.
	{
		name: 'load',
		test: /vite\/preload-helper|\/src\/(?:i18n\/translate|stores\/safe-storage|href|components\/guide\/entry-ids)\.ts$/,
	},
	{ name: 'preact', test: /\/node_modules\/preact\// },
	// What guide pages need of a profile.
	{ name: 'profile', test: /\/src\/(?:domain\/condition|stores\/profile)\.ts$/ },
	// What tools begin with: dialogs, fields and drawings are for those that have them in their first view.
	{
		name: 'ui',
		test: /\/src\/(?:components\/ui\/(?!StorageNotices|Dialog|Field|Choice|save-file)|content\/i18n\/[^/]+\/ui\.json)/,
		minShareCount: 3,
	},
	// But not what only lazily loaded parts use.
	{
		name: 'stores',
		test: /\/src\/(?:stores\/(?!filing-commands|replace-case|filing-file|import-filing)|components\/ui\/StorageNotices)/,
		minShareCount: 4,
	},
	// The line of one's own case, which every tool has; not what it unfolds into.
	{ name: 'case', test: /\/src\/components\/case\//, minShareCount: 7 },
	{
		name: 'days',
		test: /\/src\/domain\/day(?:-text)?\.ts$|\/content\/i18n\/[^/]+\/date\.json/,
		minShareCount: 3,
	},
	// What the timeline begins with and home loads when it is told of news.
	{ name: 'forecast', test: /\/src\/domain\/(?:calendar|timeline\/(?:forecast|open-check))\.ts$/ },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/** Packs the scripts that visitors load. */
export function packing(): AstroIntegration {
	return {
		name: 'packing',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'packing',
								// After Astro's own settings, which would stand otherwise.
								configEnvironment: (name: string) =>
									name === 'client'
										? {
												// A part finds what it shares with its page loaded already: lists of it in each script, and the
												// helper that reads them, weigh more than they save. (Vite's own switch, in two places.)
												build: {
													modulePreload: false,
													rolldownOptions: { output: { codeSplitting: { groups } } },
												},
												define: { __VITE_IS_MODERN__: 'false' },
											}
										: undefined,
							},
						],
					},
				});
			},
		},
	};
}
