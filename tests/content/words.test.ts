import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/content-model/words.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** What the code asks for: whole keys, and the beginnings of keys that it puts together. */
async function asked(): Promise<{ whole: Set<string>; beginnings: Set<string> }> {
	const whole = new Set<string>();
	const beginnings = new Set<string>();
	for await (const file of glob('**/*.{ts,tsx,astro}', { cwd: root })) {
		const code = await readFile(root + file, 'utf8');
		for (const [, key] of code.matchAll(/\bsay\(\s*'([^']+)'/g)) whole.add(key!);
		for (const [, key] of code.matchAll(/words\['([^']+)'\]/g)) whole.add(key!);
		for (const [, beginning] of code.matchAll(/(?:\bsay\(\s*|words\[)`([a-z][\w.-]*)\$\{/g))
			beginnings.add(beginning!);
	}
	return { whole, beginnings };
}

/** Every text in quotes in the code: keys that are chosen between, passed on or listed. */
async function quoted(): Promise<Set<string>> {
	const texts = new Set<string>();
	for await (const file of glob('**/*.{ts,tsx,astro,mdx}', { cwd: root })) {
		const code = await readFile(root + file, 'utf8');
		for (const [, text] of code.matchAll(/['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/g)) texts.add(text!);
	}
	return texts;
}

describe('the words of the interface', () => {
	it('exist wherever the code says them', async () => {
		const words = await readWords();
		const { whole, beginnings } = await asked();
		expect(whole.size).toBeGreaterThan(20);
		expect([...whole].filter((key) => !(key in words))).toEqual([]);
		const keys = Object.keys(words);
		expect([...beginnings].filter((beginning) => !keys.some((key) => key.startsWith(beginning)))).toEqual([]);
	});

	it('are said somewhere', async () => {
		const { beginnings } = await asked();
		const texts = await quoted();
		// Starlight's own, for its page of what is not there.
		const ours = Object.keys(await readWords()).filter((key) => key !== '404.text');
		const isSaid = (key: string) =>
			texts.has(key) ||
			[...beginnings].some((beginning) => key.startsWith(beginning)) ||
			// The area of the key is passed on, and the rest put behind it.
			[...texts].some((area) => key.startsWith(`${area}.`));
		expect(ours.filter((key) => !isSaid(key))).toEqual([]);
	});
});
