import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Target } from './find.ts';

/** Between two looks of whoever waits for something. */
export const LOOK_AGAIN_MS = 30;

/**
 * How long anything is waited for, in milliseconds: against hanging only, on a machine that does several things at once; a wait
 * that succeeds never takes it.
 */
export const PATIENCE_MS = 60_000;

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
	click(target: Target): Promise<void>;
	/** Types at the focused element as a person would, or as an input method commits it. */
	type(text: string): Promise<void>;
	/** One key with its modifiers: `Enter`, `Shift+Tab`, `Control+a`. */
	press(chord: string): Promise<void>;
	upload(target: Target, file: string): Promise<void>;
	viewport(width: number, height: number): Promise<void>;
	screenshot(): Promise<Uint8Array>;
	front(): Promise<void>;
	close(): Promise<void>;
	/** Chromium's and Firefox's own handle, for what only they can do. */
	readonly puppeteer?: PuppeteerPage;
}

/** One person's use of a running browser: their tabs, and what their pages complain of. */
export interface Visit {
	/** The first tab, empty. */
	readonly tab: Tab;
	newTab(): Promise<Tab>;
	/** What went wrong in any page so far: errors on the console, policy violations, foreign requests. */
	readonly complaints: string[];
	/** Closes all of the visit's tabs. The browser goes on running. */
	leave(): Promise<void>;
}

/** A running browser with one profile; one visit at a time. */
export interface Browser {
	/** Begins the use of the browser by a person for whom `origin` (`http://localhost:<port>`) is the site. */
	visit(origin: string): Promise<Visit>;
	isRunning(): boolean;
	/** Ends the browser; an orderly end lets it write its profile. */
	quit(orderly: boolean): Promise<void>;
	/** Ends the browser at once, from a process that is itself about to end. */
	kill(): void;
}

export interface LaunchOptions {
	/** The folder of its profile; one that an earlier browser left is gone on with. */
	profile: string;
	/** The folder for what is downloaded. */
	downloads: string;
	preferences: Preferences;
}
export type Launch = (options: LaunchOptions) => Promise<Browser>;

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
