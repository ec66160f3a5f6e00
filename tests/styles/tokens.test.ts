/** The colours of both themes reach their contrasts, and every token that a style asks for exists. */
import { glob, readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const tokens = readFileSync(`${src}styles/tokens.css`, 'utf8');

/** The colours that a rule of the file gives, by their names. */
function coloursOf(selector: string): Record<string, string> {
	const rule = tokens.slice(tokens.indexOf(`${selector} {`)).split('}')[0]!;
	return Object.fromEntries(
		[...rule.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]),
	);
}

const light = coloursOf(':root');
const themes = { light, dark: { ...light, ...coloursOf(":root[data-theme='dark']") } };

function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((from) => {
		const part = parseInt(colour.slice(from, from + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** By WCAG, 1 to 21. */
function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

const grounds = ['--paper', '--card', '--sunk'];
const pairs: [least: number, front: string[], behind: string[]][] = [
	// AAA for text.
	[7, ['--ink', '--ink-2'], grounds],
	[7, ['--ink'], ['--done-bg', '--wait-bg', '--error-bg']],
	[7, ['--done'], ['--paper', '--card', '--done-bg']],
	[7, ['--wait'], ['--paper', '--card', '--wait-bg']],
	[7, ['--error'], ['--paper', '--card', '--error-bg']],
	// AA on vermilion and in it.
	[4.5, ['--seal-on'], ['--seal', '--seal-press']],
	[4.5, ['--seal-text'], grounds],
	// Edges of controls, and the ring of the keyboard.
	[3, ['--edge', '--focus'], grounds],
	[3, ['--wait-line'], ['--wait-bg', '--paper', '--card']],
];

describe.each(Object.entries(themes))('in the %s theme', (_, colours) => {
	test.each(
		pairs.flatMap(([least, fronts, behind]) =>
			fronts.flatMap((front) => behind.map((ground) => ({ front, ground, least }))),
		),
	)('$front on $ground reaches $least', ({ front, ground, least }) => {
		expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(least);
	});

	test('what is done, waited for, wrong, vermilion and in focus are colours of their own', () => {
		const meanings = ['--seal', '--done', '--wait', '--error', '--focus'].map((name) => colours[name]);
		expect(new Set(meanings).size).toBe(5);
	});
});

test('every token that a style asks for exists', async () => {
	const asked = new Map<string, string>();
	const given = new Set<string>();
	for await (const file of glob('**/*.{css,astro,tsx,ts}', { cwd: src })) {
		const text = await readFile(src + file, 'utf8');
		for (const [, name] of text.matchAll(/var\((--[\w-]+)\)/g)) asked.set(name!, file);
		for (const [, name] of text.matchAll(/['"{;\s(](--[\w-]+)['"]?\s*[:,]/g)) given.add(name!);
	}
	// Starlight's own.
	const missing = [...asked].filter(([name]) => !given.has(name) && !/^--(__)?sl-/.test(name));
	expect(missing).toEqual([]);
});
