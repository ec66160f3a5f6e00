import type { Page as PuppeteerPage } from 'puppeteer-core';

/** What the person's system says about their taste. */
export interface Preferences {
	scheme: 'light' | 'dark';
	reducedMotion: boolean;
	forcedColors: boolean;
	javascript: boolean;
}

/** One tab, as each engine's driver gives it; journeys use `Page`, which is made of these. */
export interface Tab {
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	/** Calls a function, given as its source, with values that JSON can say, and awaits it. */
	call(source: string, args: readonly unknown[]): Promise<unknown>;
	click(selector: string): Promise<void>;
	/** Types at the focused element as a person would, or as an input method commits it. */
	type(text: string): Promise<void>;
	/** One key with its modifiers: `Enter`, `Shift+Tab`, `Control+a`. */
	press(chord: string): Promise<void>;
	upload(selector: string, file: string): Promise<void>;
	viewport(width: number, height: number): Promise<void>;
	screenshot(): Promise<Uint8Array>;
	front(): Promise<void>;
	close(): Promise<void>;
	/** Chromium's and Firefox's own handle, for what only they can do. */
	readonly puppeteer?: PuppeteerPage;
}

/** A running browser with one profile. */
export interface Driver {
	readonly tab: Tab;
	newTab(): Promise<Tab>;
	/** What went wrong in any page so far: errors on the console, policy violations, foreign requests. */
	readonly complaints: string[];
	/** Ends the browser; an orderly end lets it write its profile. */
	quit(orderly: boolean): Promise<void>;
}

export interface LaunchOptions {
	profile: string;
	downloads: string;
	preferences: Preferences;
	origin: string;
}
export type Launch = (options: LaunchOptions) => Promise<Driver>;

/**
 * Runs in every page before its own scripts: a policy violation and a rejected promise become errors
 * on the console, where every engine's driver hears them.
 */
export const PRELOAD = `
addEventListener('securitypolicyviolation', (event) => {
	console.error('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + (event.sample || '') + ' at ' + event.sourceFile + ':' + event.lineNumber + ' in ' + location.pathname);
});
addEventListener('unhandledrejection', (event) => {
	console.error('rejected: ' + String(event.reason) + ' in ' + location.pathname);
});
`;

/** Finds an element by a CSS selector, which may end in `:text("…")`: the innermost one that says so. */
export const FIND = `(selector) => {
	const [, css, words] = /^(.*?)(?::text\\("(.*)"\\))?$/s.exec(selector);
	const found = [...document.querySelectorAll(css || '*')];
	if (words === undefined) return found[0] ?? null;
	const saying = found.filter((element) => (element.innerText ?? element.textContent).includes(words));
	return saying.findLast((element) => element.checkVisibility()) ?? saying.at(-1) ?? null;
}`;
