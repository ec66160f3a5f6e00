import type { AstroIntegration } from 'astro';

/** Parts of the timeline that are loaded when they are wanted. */
const onDemand = [
	'Backwards',
	'SharedPlan',
	'SendMore',
	'Sms',
	'adopt-plan',
	'calendar-file',
	'save-calendar',
	'use-latest-starts',
];

/**
 * How scripts are packed. The bundler makes a file of each few modules that two tools share, and many small files
 * compress worse than one and cost a request each; so what is mostly wanted together is one file. A group takes with
 * it what its modules import, unless an earlier one has it.
 */
const groups = [
	// What the search has too, which is on every page: it must not bring the tools' library along.
	{ name: 'load-part', test: /vite\/preload-helper|\/src\/stores\/remembered\.ts$/ },
	{ name: 'words', test: /\/src\/(?:domain\/words|href)\.ts$/ },
	{ name: 'preact', test: /\/node_modules\/preact\// },
	// What guide pages need of a profile.
	{ name: 'profile', test: /\/src\/(?:domain\/condition|stores\/profile)\.ts$/ },
	{ name: 'day', test: /\/src\/(?:domain\/day-text|components\/ui\/today)\.ts$/ },
	{
		name: 'ui',
		test: /\/src\/components\/ui\/(?:Button|Choice|CopyButton|Field|Missing|Notice|Select|go-to|start-tool|use-part|words)\.tsx?$/,
	},
	{ name: 'filings', test: /\/src\/(?:stores\/(?:changes|use-saved)|components\/ui\/StorageNotices)\.tsx?$/ },
	// The checklist's due dates come from it too: who has any has been there, and has it already.
	{
		name: 'timeline',
		test: new RegExp(
			`/src/(?:components/timeline/(?!${onDemand.join('|')})[\\w-]+\\.tsx?|domain/(?:plan-query|timeline/done-problem)\\.ts)$`,
		),
	},
].map((group, place, all) => ({ ...group, priority: all.length - place }));

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
