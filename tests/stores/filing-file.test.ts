import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFragment } from '../../src/domain/resume-link.ts';
import { countTasksBegun } from '../../src/stores/filing-schema.ts';
import {
	countChanges,
	fileLimit,
	writeFileText,
	previewImport,
	readFileText,
	readFragment,
	type Incoming,
} from '../../src/stores/filing-file.ts';

const entries = {
	'profile.order': { value: 'first', at: 60_000 },
	'task.account': { value: { state: 'done', date: '2026-11-24', note: '<script>' }, at: 120_000 },
};

/** What came in, without the times of change. */
const valuesOf = ({ entries: all }: Incoming) =>
	Object.fromEntries(Object.entries(all).map(([key, { value }]) => [key, value]));

describe('a file', () => {
	it('gives back what was put in', () => {
		expect(readFileText(writeFileText('客户甲', entries))).toEqual({ name: '客户甲', entries, dropped: 0 });
	});

	it('of the first release is read for ever', () => {
		const text = readFileSync(new URL('fixtures/file-v1.json', import.meta.url), 'utf8');
		expect(readFileText(text)).toMatchObject({ name: '客户甲', dropped: 0 });
	});

	it('of release 0.2 is read for ever', () => {
		const text = readFileSync(new URL('fixtures/file-0.2.json', import.meta.url), 'utf8');
		const incoming = readFileText(text) as Incoming;
		expect(incoming).toMatchObject({ name: '客户甲', dropped: 0 });
		expect(valuesOf(incoming)).toMatchObject({
			'profile.subject': 'company',
			'task.phone': { state: 'stuck', note: '等法务' },
			'plan.sms': '2026-11-30T09:20',
			'plan.done.first-review': '2026-11-30',
			'candidate.mx2r5syo': { name: '一炉面包' },
			'subject-name': '杭州一炉面包有限公司',
		});
	});

	it('of a release that kept marks of the timeline apart brings them as what was ticked', () => {
		const mark = { value: '2026-11-20', at: 60_000 };
		const text = writeFileText('', { 'plan.done.server': mark, 'plan.done.first-review': mark });
		expect(readFileText(text)).toMatchObject({
			entries: {
				'task.buy-server': { value: { state: 'done', date: '2026-11-20' }, at: 60_000 },
				'plan.done.first-review': mark,
			},
		});
	});

	it('that is not ours, newer, too big or empty is refused by name', () => {
		const file = (change: object) =>
			JSON.stringify({ format: 'beian-guide', version: 1, entries, ...change });
		expect(readFileText('hello')).toBe('not-ours');
		for (const text of [
			'',
			'{}',
			'[]',
			'null',
			file({ format: 'other' }),
			file({ version: 'x' }),
			file({ entries: [1] }),
		]) {
			expect(readFileText(text), text).toBe('not-ours');
		}
		expect(readFileText(file({ version: 2 }))).toBe('newer');
		expect(readFileText(file({ entries: {} }))).toBe('empty');
		expect(readFileText(' '.repeat(20_000_000))).toBe('too-big');
	});

	it('is opened up to its limit, and not one character beyond', () => {
		const text = writeFileText('', entries);
		expect(readFileText(text.padEnd(fileLimit))).toMatchObject({ entries });
		expect(readFileText(text.padEnd(fileLimit + 1))).toBe('too-big');
	});

	it('has a name of at most a hundred characters', () => {
		expect(readFileText(writeFileText('甲'.repeat(100), entries))).toMatchObject({ entries });
		expect(readFileText(writeFileText('甲'.repeat(101), entries))).toBe('not-ours');
	});

	it('is not ours where it holds entries and none of them can be read', () => {
		const text = JSON.stringify({ format: 'beian-guide', version: 1, entries: { 'Bad Key': 7 } });
		expect(readFileText(text)).toBe('not-ours');
	});

	it('can be read and compared by people: each entry begins a line', () => {
		expect(writeFileText('客户甲', entries).split('\n')).toContain('\t\t"profile.order": {');
	});

	it('keeps tasks that are not known, and drops what is no entry', () => {
		const text = JSON.stringify({
			format: 'beian-guide',
			version: 1,
			entries: { 'task.of-the-future': { value: { state: 'done' }, at: 1 }, 'task.x': 'done' },
		});
		expect(readFileText(text)).toMatchObject({
			entries: { 'task.of-the-future': { value: { state: 'done' }, at: 1 } },
			dropped: 1,
		});
	});

	it('changes no prototype by a key such as __proto__', () => {
		const read = readFileText(
			'{"format":"beian-guide","version":1,"__proto__":{"polluted":1},"entries":{"__proto__":{"value":{"polluted":1},"at":1},"task.a":{"value":1,"at":1}}}',
		) as Incoming;
		expect(Object.keys(read.entries)).toEqual(['task.a']);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readFileText(text)).toBeDefined();
			}),
		);
	});
});

describe('a link', () => {
	it('gives back its entries, and a name for what is wrong', async () => {
		expect(await readFragment(`#${await encodeFragment(entries)}`)).toEqual({
			name: '',
			entries,
			dropped: 0,
		});
		expect(await readFragment('#1cut')).toBe('broken');
		expect(await readFragment('#9')).toBe('newer');
		const unreadable = await encodeFragment({ 'Bad Key': { value: 1, at: 60_000 } });
		expect(await readFragment(unreadable)).toBe('broken');
	});
});

describe('the preview', () => {
	const known = (id: string) => id === 'account';

	it('counts what would change, by kind, and what is not known', () => {
		const theirs = {
			...entries,
			'task.new': { value: { state: 'done' }, at: 1 },
			'task.newer': { value: { state: 'done' }, at: 1 },
			'plan.start': { value: '2026-12-01', at: 1 },
		};
		expect(previewImport({}, theirs, known)).toEqual({ profile: 1, tasks: 3, others: 1, unknown: 2 });
		expect(countChanges(previewImport({}, theirs, known))).toBe(5);
	});

	it('leaves out what tells a filing apart in calendars: nobody entered it', () => {
		const theirs = { 'calendar-id': { value: 'a1b2c3d4e5f60718', at: 5 } };
		expect(previewImport({}, theirs, known)).toEqual({ profile: 0, tasks: 0, others: 0, unknown: 0 });
	});

	it('counts nothing that is there already, older, or a deletion of nothing', () => {
		const later = { 'profile.order': { value: 'change', at: 900_000 } };
		expect(previewImport(entries, entries, known)).toEqual({ profile: 0, tasks: 0, others: 0, unknown: 0 });
		expect(previewImport(later, { 'profile.order': entries['profile.order'] }, known).profile).toBe(0);
		expect(previewImport({}, { 'task.account': { value: null, at: 5 } }, known).tasks).toBe(0);
		// The same value, set again later, is no change to the person.
		expect(previewImport(entries, { 'profile.order': { value: 'first', at: 900_000 } }, known).profile).toBe(
			0,
		);
	});
});

describe('what would be lost', () => {
	it('is progress on tasks, and neither answers nor what was taken back', () => {
		expect(countTasksBegun(entries)).toBe(1);
		const more = {
			...entries,
			'task.phone': { value: { state: 'open', note: '等法务' }, at: 1 },
			'task.gone': { value: null, at: 1 },
			'note.phone': { value: { state: 'done' }, at: 1 },
		};
		expect(countTasksBegun(more)).toBe(2);
		expect(countTasksBegun({})).toBe(0);
	});
});

describe('resume links of every release', () => {
	const link = (name: string) =>
		readFragment(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trim());

	it('of November 2026 are read for ever', async () => {
		const incoming = (await link('link-v1.txt')) as Incoming;
		expect(incoming.dropped).toBe(0);
		expect(incoming.entries['task.account']!.value).toEqual({ state: 'done', date: '2025-11-24' });
		expect(incoming.entries).not.toHaveProperty(['plan.done.account']);
		expect(Object.keys(incoming.entries)).toHaveLength(10);
	});

	it('of December 2026 are read for ever', async () => {
		const incoming = (await link('link-v1-2026-12.txt')) as Incoming;
		expect(incoming.dropped).toBe(0);
		expect(valuesOf(incoming)).toMatchObject({
			'task.submit-review': { state: 'done', date: '2026-12-04', note: '晚上交的' },
			'plan.done.authority-review': '2026-12-18',
			'task.watch-progress': { state: 'done', date: '2027-01-11' },
		});
	});

	it('of release 0.2 are read for ever, and carry neither notes nor names', async () => {
		const incoming = (await link('link-0.2.txt')) as Incoming;
		expect(incoming.dropped).toBe(0);
		expect(valuesOf(incoming)).toEqual({
			'profile.order': 'first',
			'profile.subject': 'company',
			'profile.province': 'zj',
			'profile.preapproval': [],
			'task.decide-agent': { state: 'skipped' },
			'task.account': { state: 'done', date: '2026-11-24' },
			'task.phone': { state: 'stuck' },
			'task.submit-review': { state: 'done', date: '2026-11-27' },
			'plan.start': '2026-11-24',
			'plan.returns': 1,
			'plan.sms': '2026-11-30T09:20',
			'plan.done.first-review': '2026-11-30',
		});
	});
});
