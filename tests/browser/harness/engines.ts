/** The three browser engines that a journey runs in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** The engines that `ENGINES` names, with commas between them: `all`, or unless told Chromium. Throws for an unknown one. */
export function enginesFrom(asked: string | undefined): readonly Engine[] {
	if (asked === undefined || asked === '') return ['chromium'];
	if (asked === 'all') return engines;
	return asked.split(',').map((name) => {
		const engine = engines.find((one) => one === name);
		if (!engine) throw new Error(`ENGINES=${asked}: no engine ${name}; there are all, ${engines.join(', ')}`);
		return engine;
	});
}

/** What a journey may need beyond opening, clicking, typing and looking. */
export type Ability =
	| 'compose'
	| 'print-media'
	| 'forced-colors'
	| 'cpu'
	| 'no-javascript'
	| 'clipboard'
	| 'sandbox'
	| 'scripting-media';

/**
 * What an engine cannot do under automation here, and why: the one list of it. A journey that needs
 * such a thing is reported as skipped in that engine, with these words.
 */
export const limits: Record<Engine, Partial<Record<Ability, string>>> = {
	chromium: {},
	firefox: {
		compose: 'WebDriver BiDi has no input method',
		'print-media': 'WebDriver BiDi cannot pretend to print',
		cpu: 'WebDriver BiDi cannot slow the processor',
	},
	webkit: {
		compose: 'WebDriver has no input method',
		'print-media': 'WebDriver cannot pretend to print',
		'forced-colors': 'WebKit has no forced colours',
		cpu: 'WebDriver cannot slow the processor',
		'scripting-media':
			'WebKitGTK can only be told to skip scripts; style sheets still hear that there are some',
		sandbox: 'in WebKitGTK a page that a header sandboxes never comes to life; why was not found out',
	},
};

/**
 * What no engine here proves, whatever the tests say: that iOS keeps what was stored past its seven
 * days, and how WeChat's built-in browser behaves. WebKitGTK shares WebKit's code, not its policies.
 */
export const unproven = ['storage eviction on iOS', "WeChat's built-in browser"] as const;
