/** A province's page begins with what the province asks; how long its office takes and where it is stand below. */
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { provinceIds } from '../../src/content-model/vocabulary.ts';
import { attribute, builtPages } from './built-site.ts';

test.each(provinceIds)('%s: first the rules, then the time, then the office', (id) => {
	const { tree, elements } = builtPages().find(({ path }) => path === `/provinces/${id}/`)!;
	const rules = selectAll('main .requirement', tree);
	const lead = toString(select('main .sl-markdown-content > p', tree)!);
	expect(lead).toMatch(rules.length > 0 ? new RegExp(`\\b${rules.length}\\b`) : /没有读到/);
	const place = (wanted: string) => elements.findIndex((one) => attribute(one, 'id') === wanted);
	const last = rules.map((one) => elements.indexOf(one)).at(-1) ?? 0;
	expect(place('times')).toBeGreaterThan(last);
	expect(place('office')).toBeGreaterThan(place('times'));
});
