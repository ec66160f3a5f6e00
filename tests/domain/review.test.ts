import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { listReferences } from '../../src/content-model/references.ts';
import { readTranslationFiles } from '../../src/content-model/translations.ts';
import {
	findAffected,
	findDueClaims,
	findNewestCheck,
	listProvisionalYears,
	findUndatedSources,
} from '../../src/domain/review.ts';

const content = await readContent();
const all = listReferences(content, await readPages(), await readTranslationFiles());

/** The real content with one fact checked on another day. */
function checkedOn(day: string) {
	const [id, fact] = [...content.facts][0]!;
	return { id, content: { ...content, facts: new Map([[id, { ...fact, checked: day }]]) } };
}

describe('what is due for a review', () => {
	test('is a claim on the 181st day after its check, and not on the 180th', () => {
		const { id, content: one } = checkedOn('2026-11-24');
		const dueOn = (today: string) =>
			findDueClaims(one, today).find(({ file }) => file === `facts/${id}.yaml`);
		expect(dueOn('2027-05-23')).toBeUndefined();
		expect(dueOn('2027-05-24')).toEqual({
			file: `facts/${id}.yaml`,
			checked: '2026-11-24',
			due: '2027-05-23',
		});
	});
	test('begins with the longest overdue, and in one file is as old as its oldest claim', () => {
		const ids = ['b', 'a', 'c', 'd'];
		const days = ['2026-03-01', '2026-03-01', '2026-02-01', '2026-04-01'];
		const [, fact] = [...content.facts][0]!;
		const [, remark] = [...content.remarks][0]!;
		const [, province] = [...content.provinces].find(([, { requirements }]) => requirements.length > 0)!;
		const [requirement] = province.requirements;
		const checked = (day: string) => ({ ...requirement!, checked: day });
		const some = {
			...content,
			facts: new Map(ids.map((id, index) => [id, { ...fact, checked: days[index]! }])),
			'name-rules': new Map(),
			remarks: new Map([['r', { ...remark, checked: '2026-01-15' }]]),
			provinces: new Map([
				[
					'zj',
					{
						...province,
						requirements: [checked('2026-05-01'), checked('2026-01-01'), checked('2026-06-01')],
					},
				],
			]),
		};
		expect(findDueClaims(some, '2027-01-01').map(({ file, checked: day }) => `${day} ${file}`)).toEqual([
			'2026-01-01 provinces/zj.yaml',
			'2026-01-15 remarks/r.yaml',
			'2026-02-01 facts/c.yaml',
			'2026-03-01 facts/a.yaml',
			'2026-03-01 facts/b.yaml',
			'2026-04-01 facts/d.yaml',
		]);
		expect(findNewestCheck(some)).toBe('2026-06-01');
	});
	test('is every claim of the guide once a year has gone by', () => {
		const files = findDueClaims(content, '2100-01-01').map(({ file }) => file);
		for (const id of content.facts.keys()) expect(files).toContain(`facts/${id}.yaml`);
		for (const id of content['name-rules'].keys()) expect(files).toContain(`name-rules/${id}.yaml`);
		expect(new Set(files).size).toBe(files.length);
	});
	test('is a year’s holidays, whose notice is expected from November of the year before', () => {
		const years = listProvisionalYears(content, '2030-11-01');
		expect(years.find(({ year }) => year === '2031')).toEqual({ year: '2031', isNoticeExpected: true });
		expect(years.find(({ year }) => year === '2032')).toEqual({ year: '2032', isNoticeExpected: false });
		expect(years.map(({ year }) => year)).not.toContain('2026');
	});
	test('is a source without any date', () => {
		const [id, { title, publisher, kind, read }] = [...content.sources][0]!;
		const undated = { ...content, sources: new Map([[id, { title, publisher, kind, read }]]) };
		expect(findUndatedSources(undated)).toEqual([`sources/${id}.yaml`]);
		const source = { title, publisher, kind, read };
		const dated = new Map([
			['published', { ...source, date: '2026-01-01' }],
			['read-only', { ...source, accessed: '2026-01-01' }],
		]);
		expect(findUndatedSources({ ...content, sources: dated })).toEqual([]);
	});
});

describe('what a claim reaches', () => {
	test('is each page, task and stage that names the fact', () => {
		const reached = findAffected('facts/sms-window', all);
		for (const { file } of all.filter(
			({ collection, id }) => collection === 'facts' && id === 'sms-window',
		)) {
			expect(reached).toContain(file);
		}
		expect(reached.some((file) => file.startsWith('docs/'))).toBe(true);
		expect(reached.some((file) => file.startsWith('tasks/'))).toBe(true);
	});
	test('is, of a source, all that names a fact which rests on it', () => {
		const steps = [
			{ file: 'facts/b.yaml', collection: 'sources', id: 'a' },
			{ file: 'stages/c.yaml', collection: 'facts', id: 'b' },
			{ file: 'tasks/d.yaml', collection: 'stages', id: 'c' },
			{ file: 'stages/c.yaml', collection: 'stages', id: 'c' },
			{ file: 'docs/e.md', collection: 'facts', id: 'other' },
		] as const;
		expect(findAffected('sources/a', steps)).toEqual(['facts/b.yaml', 'stages/c.yaml']);
	});
});
