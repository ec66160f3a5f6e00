import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	dependencies: Record<string, string>;
};

/** Packages that a file needs when it runs; what only types come from is needed by nobody then. */
function packagesOf(code: string): string[] {
	const imports = code.matchAll(
		/^(?:import|export(?=\s+[*{]))\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^'.][^']*)'/gm,
	);
	return (
		[...imports]
			.map((match) => match[1]!)
			// `#…` is a folder of the project itself, named in package.json.
			.filter((name) => !/^(?:(?:node|astro|virtual):|#)/.test(name))
			.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
	);
}

test('what renders or checks the pages is a dependency: the audit before a release looks at dependencies only', () => {
	const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,tsx,mjs,astro,mdx}', { cwd: root })];
	const used = new Map(
		files.flatMap((file) => packagesOf(readFileSync(join(root, file), 'utf8')).map((name) => [name, file])),
	);
	expect(used.size).toBeGreaterThan(15);
	expect([...used].filter(([name]) => !(name in dependencies))).toEqual([]);
});
