/** What a page says first to whoever has a case: each line leads to a place that is there. */
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { provinceIds } from '../../src/content-model/vocabulary.ts';
import type { CaseLines } from '../../src/rendering/case-lines.ts';
import { attribute, builtPages } from './built-site.ts';

const pages = builtPages();
const idsOf = (path: string) =>
	new Set(pages.find((page) => page.path === path)!.elements.flatMap((one) => attribute(one, 'id') ?? []));
const noted = pages.flatMap((page) => {
	const note = select('main .case-note', page.tree);
	return note ? [{ ...(JSON.parse(attribute(note, 'data-case')!) as CaseLines), path: page.path }] : [];
});

test('pages that depend on the subject, the province or the kind of filing say so to a known case', () => {
	expect(noted.length).toBeGreaterThan(30);
	for (const path of [
		'/procedure/prepare/',
		'/procedure/dns/',
		'/procedure/upload/',
		'/procedure/account/',
		'/procedure/review/',
		'/procedure/approved/',
		'/before/eligibility/',
		'/before/paying/',
		'/after/police/',
		'/subjects/minors-students/',
	]) {
		expect(
			noted.some((page) => page.path === path),
			path,
		).toBe(true);
	}
});

test('each line leads to a place that is there', () => {
	const provincial = new Map(provinceIds.map((id) => [id as string, idsOf(`/provinces/${id}/`)]));
	const lost = noted.flatMap(({ path, lines, provinces }) => {
		const own = idsOf(path);
		return [
			...lines.map(([, at]) => [own, at] as const),
			...Object.entries(provinces).flatMap(([id, [, rules]]) =>
				rules.map(([, at]) => [provincial.get(id)!, at] as const),
			),
		]
			.filter(([ids, at]) => !ids.has(at.slice(1)))
			.map(([, at]) => `${path} ${at}`);
	});
	expect(lost).toEqual([]);
});
