import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/content/words.ts';

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

describe('the words of the interface', () => {
	it('exist wherever the code says them', async () => {
		const words = await readWords();
		const { whole, beginnings } = await asked();
		expect(whole.size).toBeGreaterThan(20);
		expect([...whole].filter((key) => !(key in words))).toEqual([]);
		const keys = Object.keys(words);
		expect([...beginnings].filter((beginning) => !keys.some((key) => key.startsWith(beginning)))).toEqual([]);
	});
});
