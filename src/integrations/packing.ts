import type { AstroIntegration } from 'astro';

/**
 * How scripts are packed. The bundler makes a file of each few modules that two islands share, and many small files
 * compress worse than one and cost a request each; so what nearly every tool uses is one file.
 */
const groups = [
	// What the search has too, which is on every page: it must not bring the islands' library along.
	{ name: 'load-part', test: /vite\/preload-helper/, priority: 2 },
	{ name: 'words', test: /\/src\/domain\/words\.ts$/, priority: 2 },
	{ name: 'preact', test: /\/node_modules\/(?:@astrojs\/)?preact\//, priority: 1 },
	{
		name: 'ui',
		test: /\/src\/components\/ui\/(?:Button|Choice|CopyButton|Field|Notice|Select|use-part|words)\.tsx?$/,
	},
];

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
