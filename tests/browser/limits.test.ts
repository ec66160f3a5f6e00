import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { engines, limits, unproven } from './harness/engines.ts';

const sources = globSync('tests/browser/**/*.test.ts', { cwd: root }).map((name): [string, string] => [
	name,
	readFileSync(join(root, name), 'utf8'),
]);

/** What is not tested is said at the end of every run, not only where someone looks for it. */
test('what an engine cannot show here is said, and somebody asked for it', () => {
	const lines = engines.flatMap((engine) =>
		Object.entries(limits[engine]).map(([ability, reason]) => `${engine}: no ${ability}: ${reason}`),
	);
	console.info([...lines, ...unproven.map((what) => `no engine: ${what}`)].join('\n'));
	const asked = new Set(
		sources.flatMap(([, text]) =>
			[...text.matchAll(/needs: \[([^\]]*)\]/g)].flatMap(([, names]) =>
				[...names!.matchAll(/'([^']+)'/g)].map(([, name]) => name),
			),
		),
	);
	const listed = engines.flatMap((engine) => Object.keys(limits[engine]));
	expect(listed.filter((ability) => !asked.has(ability) && ability !== 'cpu')).toEqual([]);
});
