import { readFileSync } from 'node:fs';
import { fromParse5 } from 'hast-util-from-parse5';
import { select } from 'hast-util-select';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { unusedParts } from '../../src/integrations/unused-styles.ts';
import { builtPages } from './built-site.ts';

test('no page has a part of the frame whose styles are left out', () => {
	const parts = Object.values(unusedParts).join(',');
	const having = builtPages().filter(
		({ file }) => select(parts, fromParse5(parse(readFileSync(file, 'utf8'))) as never) !== undefined,
	);
	expect(having.map(({ path }) => path)).toEqual([]);
});
