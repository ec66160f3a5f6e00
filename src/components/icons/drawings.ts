/**
 * The site's drawings: a grid of 24, one line of 1.75, and in most of them one solid part, the seal in small. Each is a
 * name of its own, so that a script brings along only what it draws.
 */

/** What `Icon` draws, as paths. */
export interface Drawing {
	/** Drawn as a line. */
	readonly line?: string;
	/** Filled. */
	readonly solid?: string;
}

export const wallet: Drawing = {
	line: 'M17.5 7V5.2a1.7 1.7 0 0 0-2.1-1.65L5 6.15A2.6 2.6 0 0 0 3 8.7V17a2.5 2.5 0 0 0 2.5 2.5h13A2.5 2.5 0 0 0 21 17V9.5A2.5 2.5 0 0 0 18.5 7H5',
	solid: 'M14.7 11.5h3.6v3.6h-3.6z',
};
export const identityCard: Drawing = {
	line: 'M5.5 5h13A2.5 2.5 0 0 1 21 7.5v9a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 16.5v-9A2.5 2.5 0 0 1 5.5 5zM14 10h4M14 14h3',
	solid: 'M6.5 9h4.8v6H6.5z',
};
export const form: Drawing = {
	line: 'M18 8.5V5.8a2.3 2.3 0 0 0-2.3-2.3H6.3A2.3 2.3 0 0 0 4 5.8v12.4a2.3 2.3 0 0 0 2.3 2.3H11M8 8h6M8 12h3M19.7 11.7l1.9 1.9-6.2 6.2-2.6.7.7-2.6z',
	solid: 'M7.2 15h3v3h-3z',
};
export const faceFrame: Drawing = {
	line: 'M4 8V6a2 2 0 0 1 2-2h2M16 4h2a2 2 0 0 1 2 2v2M20 16v2a2 2 0 0 1-2 2h-2M8 20H6a2 2 0 0 1-2-2v-2M7.8 16.2c.5-1.9 2-2.9 4.2-2.9s3.7 1 4.2 2.9',
	solid: 'M12 6.9a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
};
export const stamp: Drawing = {
	line: 'M9.6 8A3.2 3.2 0 1 1 14.4 8c-.7.9-.8 2-.8 3.5H17a2 2 0 0 1 2 2v2H5v-2a2 2 0 0 1 2-2h3.4c0-1.5-.1-2.6-.8-3.5z',
	solid: 'M4 18h16v2.8H4z',
};
export const webPage: Drawing = {
	line: 'M5.5 4h13A2.5 2.5 0 0 1 21 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 17.5v-11A2.5 2.5 0 0 1 5.5 4zM3 8.5h18M7 12h10',
	solid: 'M8 15h8v2.4H8z',
};
export const list: Drawing = {
	line: 'M10.5 6H20M10.5 12H20M10.5 18H20M3.8 6.1l1.5 1.5 2.6-3.1M4 16.2h3.6v3.6H4z',
	solid: 'M3.6 9.9h4.2v4.2H3.6z',
};
export const calendar: Drawing = {
	line: 'M6 5.5h12A2.5 2.5 0 0 1 20.5 8v10a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V8A2.5 2.5 0 0 1 6 5.5zM3.5 10h17M8 3v4M16 3v4',
	solid: 'M13.2 13h3.8v3.8h-3.8z',
};
export const signboard: Drawing = {
	line: 'M5.5 9h13A2 2 0 0 1 20.5 11v6a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM7.5 9L12 3.5 16.5 9M12.5 14h4.5',
	solid: 'M6.5 12.2h3.6v3.6H6.5z',
};
export const checkedForm: Drawing = {
	line: 'M8.5 5H7a2 2 0 0 0-2 2v11.5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2h-1.5M8.7 13.4l2.4 2.4 4.4-5',
	solid: 'M9 3h6v4H9z',
};
export const message: Drawing = {
	line: 'M6 4h12a2.5 2.5 0 0 1 2.5 2.5v7A2.5 2.5 0 0 1 18 16h-5.5L8 20v-4H6a2.5 2.5 0 0 1-2.5-2.5v-7A2.5 2.5 0 0 1 6 4zM7.5 8h9',
	solid: 'M7.2 10.6h3v3h-3z',
};
export const fork: Drawing = {
	line: 'M12 21v-6.5M12 14.5c0-3-6-2.5-6-6.5M12 14.5c0-3 6-2.5 6-6.5M4 3.5h4v4H4z',
	solid: 'M15.6 3h4.8v4.8h-4.8z',
};
export const code: Drawing = {
	line: 'M8 6.5L2.5 12 8 17.5M16 6.5l5.5 5.5-5.5 5.5',
	solid: 'M10.1 10.1h3.8v3.8h-3.8z',
};
export const home: Drawing = {
	line: 'M4 11l8-7 8 7M6 9.5V19a1.5 1.5 0 0 0 1.5 1.5h9A1.5 1.5 0 0 0 18 19V9.5',
	solid: 'M10.2 14h3.6v6.5h-3.6z',
};
export const magnifier: Drawing = {
	line: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3L20.5 20.5',
};
export const menu: Drawing = { line: 'M4 7h16M4 12h16M4 17h10' };
export const cross: Drawing = { line: 'M6 6l12 12M18 6L6 18' };
export const chevron: Drawing = { line: 'M6 9.5l6 6 6-6' };
export const printer: Drawing = {
	line: 'M7 8V3.5h10V8M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 5 8h14a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 19 17h-2M7 13.5h10v7H7z',
};
export const share: Drawing = {
	line: 'M12 14.5V3.5M8 7l4-4 4 4M5 12v6.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V12',
};
export const more: Drawing = {
	solid:
		'M5.5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM12 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM18.5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
};
export const lock: Drawing = {
	line: 'M7.5 10.5V8a4.5 4.5 0 0 1 9 0v2.5M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5z',
};
export const note: Drawing = {
	line: 'M13 20H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7zM13 20v-5.5a1.5 1.5 0 0 1 1.5-1.5H20M8 9h8',
};
export const question: Drawing = {
	line: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8',
	solid: 'M12 15.3a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z',
};
export const skip: Drawing = { line: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8 12h8' };
export const external: Drawing = {
	line: 'M10 5H6.5A1.5 1.5 0 0 0 5 6.5v11A1.5 1.5 0 0 0 6.5 19h11a1.5 1.5 0 0 0 1.5-1.5V14M13.5 4.5h6v6M19 5l-8 8',
};
export const swap: Drawing = {
	line: 'M4.5 9.5A8 8 0 0 1 19 7.5l1 1.5M20 4v5h-5M19.5 14.5A8 8 0 0 1 5 16.5L4 15M4 20v-5h5',
};
export const tick: Drawing = { line: 'M5 12.5l4.5 4.5L19 7' };
export const clock: Drawing = { line: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5v4.7l3 1.8' };
export const warning: Drawing = {
	line: 'M12 4l9.2 16H2.8zM12 10v4.5',
	solid: 'M12 16.1a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z',
};
