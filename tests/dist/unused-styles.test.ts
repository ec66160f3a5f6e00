import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { unusedParts } from '../../src/integrations/unused-styles.ts';
import { builtPages } from './built-site.ts';

test('no page has a part of the frame whose styles are left out', () => {
	const parts = Object.values(unusedParts).join(',');
	const having = builtPages().filter(({ tree }) => select(parts, tree) !== undefined);
	expect(having.map(({ path }) => path)).toEqual([]);
});
