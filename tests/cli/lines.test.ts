import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/cli/lines.ts';

async function echo(...chunks: Buffer[]): Promise<string[]> {
	async function* input() {
		yield* chunks;
	}
	const written: string[] = [];
	await answerLines(
		input(),
		(line) => line,
		(line) => written.push(line),
	);
	return written.map((line) => JSON.parse(line) as string);
}

describe('lines', () => {
	it('end with LF alone, are answered one for one, the last with or without', async () => {
		expect(await echo(Buffer.from('a\n\nb\r\nc\u2028d'))).toEqual(['a', '', 'b\r', 'c\u2028d']);
		expect(await echo(Buffer.from('a\n'))).toEqual(['a']);
		expect(await echo()).toEqual([]);
	});

	it('are whole where a chunk of bytes ends in the middle of a character', async () => {
		const bytes = Buffer.from('备案\n号');
		expect(await echo(bytes.subarray(0, 2), bytes.subarray(2, 8), bytes.subarray(8))).toEqual(['备案', '号']);
	});
});

describe('the command', () => {
	const run = (input: string, ...args: string[]) =>
		execFileSync(process.execPath, [fileURLToPath(new URL('../../src/cli.ts', import.meta.url)), ...args], {
			input,
			encoding: 'utf8',
			stdio: 'pipe',
		});

	it('answers every line and ends well', () => {
		const lines = run('{"query":"start=2026-12-01"}\nx\n', 'plan', '--today', '2026-11-24').split('\n');
		expect(lines).toHaveLength(3);
		expect(lines.map((line) => (line === '' ? [] : Object.keys(JSON.parse(line) as object)))).toEqual([
			['link', 'stages', 'number', 'problems'],
			['error'],
			[],
		]);
	});

	it('does not know other commands', () => {
		expect(() => run('', 'toString')).toThrow(/beian .*plan/);
	});
});
