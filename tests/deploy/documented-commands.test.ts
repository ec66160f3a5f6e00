import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const documents = globSync('{*.md,deploy/*.md,docs/**/*.md}', { cwd: root }).map(
	(name) => [name, readFileSync(join(root, name), 'utf8')] as const,
);

test.each(documents)(
	'%s runs TypeScript by npm scripts only: the Node that people have may not know it',
	(_, text) => {
		expect(text.match(/\bnode \S+\.ts\b/g) ?? []).toEqual([]);
	},
);

test.each(documents)('%s names only npm scripts that there are', (_, text) => {
	const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map((match) => match[1]!);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
