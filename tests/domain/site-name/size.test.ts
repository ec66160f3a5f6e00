import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { compiled } from './real-rules.ts';

it('the checker with its rules with its dictionary stays within 38 KB, brotli', async () => {
	const { outputFiles } = await build({
		stdin: {
			contents: `
				import { prepare } from './src/domain/site-name/prepare.ts';
				import { checkName } from './src/domain/site-name/check.ts';
				const checker = prepare(${JSON.stringify(compiled)}, {});
				export const check = (query) => checkName(query, checker);`,
			resolveDir: process.cwd(),
			loader: 'ts',
		},
		bundle: true,
		minify: true,
		format: 'esm',
		charset: 'utf8',
		write: false,
	});
	const bytes = brotliCompressSync(outputFiles[0]!.contents).length;
	expect(bytes).toBeLessThanOrEqual(38 * 1024);
});
