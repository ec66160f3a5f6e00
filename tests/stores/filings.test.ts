// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { requireDay } from '../../src/domain/day.ts';
import { peekProfile } from '../../src/stores/profile.ts';
import { peekCase } from '../../src/stores/summary.ts';
import { useFakeBrowser, type FakeStorage } from './fake-browser.ts';

/** The stores as a new page loads them. */
async function page() {
	vi.resetModules();
	const filings = await import('../../src/stores/filings.ts');
	const list = await import('../../src/stores/filing-commands.ts');
	const changes = await import('../../src/stores/edit-filing.ts');
	const names = await import('../../src/stores/edit-names.ts');
	filings.openFilings();
	return { ...filings, ...list, ...changes, ...names };
}

useFakeBrowser();

/** Stores a document as another tab or an earlier visit left it. */
const store = (key: string, values: Readonly<Record<string, unknown>>, at = 1) =>
	localStorage.setItem(
		key,
		JSON.stringify({
			version: 2,
			entries: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }])),
		}),
	);
const tell = (key: string) => dispatchEvent(new StorageEvent('storage', { key }));

describe('the filings, before they are read', () => {
	it('are one of which nothing is known, and take no change', async () => {
		vi.resetModules();
		const filings = await import('../../src/stores/filings.ts');
		expect(filings.$opened.get()).toBe(false);
		expect(filings.$documents.get()).toBe('ok');
		expect(filings.$filings.get()).toEqual([{ id: 'main', name: '' }]);
		expect(filings.$filing.get()).toEqual({
			profile: {},
			tasks: {},
			plan: { done: {} },
			candidates: [],
			subjectName: undefined,
		});
		filings.change({ 'profile.order': 'first' });
		filings.changeIndex({ current: 'main' });
		filings.mergeIntoIndex({ current: { value: 'main', at: 1 } });
		filings.mergeIntoCurrent({ 'profile.order': { value: 'first', at: 1 } });
		expect(localStorage.length).toBe(0);
		filings.openFilings();
		expect(filings.$opened.get()).toBe(true);
		expect(filings.$documents.get()).toBe('ok');
	});
});

describe('the list of filings, as it is stored', () => {
	it('is in the order in which they were begun, the first one first though nothing names it', async () => {
		store('beian:index', {
			'filing.fmx2ray5d': { name: '后来的' },
			'filing.fmx2ray5c': { name: '先来的' },
			'saved.main': 5,
			'of-the-future.x': { name: '不是备案' },
		});
		const { $filings } = await page();
		expect($filings.get().map(({ name }) => name)).toEqual(['', '先来的', '后来的']);
		store('beian:index', { 'filing.fmx2ray5c': { name: '乙' }, 'filing.main': { name: '甲' } }, 9);
		expect((await page()).$filings.get().map(({ name }) => name)).toEqual(['甲', '乙']);
	});

	it('is opened at the one that was at hand last, or the first that is left', async () => {
		const list = {
			'filing.main': null,
			'filing.fmx2ray5c': { name: '乙' },
			'filing.fmx2ray5d': { name: '丙' },
		};
		for (const [current, opened] of [
			['fmx2ray5d', 'fmx2ray5d'],
			['gone', 'fmx2ray5c'],
			[5, 'fmx2ray5c'],
			[null, 'fmx2ray5c'],
		]) {
			store('beian:index', { ...list, current });
			expect((await page()).$currentId.get()).toBe(opened);
		}
	});

	it('is read once: what another tab has at hand by then moves nobody', async () => {
		store('beian:index', { 'filing.fmx2ray5c': { name: '乙' } });
		const { $currentId, openFilings } = await page();
		store('beian:index', { 'filing.fmx2ray5c': { name: '乙' }, current: 'fmx2ray5c' }, 9);
		tell('beian:index');
		openFilings();
		expect($currentId.get()).toBe('main');
	});

	it('keeps for ever what a filing holds whose name cannot be read, and what the last filing holds', async () => {
		store('beian:index', { 'filing.fmx2ray5c': { name: 5 }, 'filing.main': null });
		store('beian:filing:fmx2ray5c', { 'profile.order': 'cancel' });
		store('beian:filing:main', { 'profile.order': 'first' });
		const { $filing } = await page();
		expect($filing.get().profile.order).toBe('first');
		expect(localStorage.getItem('beian:filing:fmx2ray5c')).toContain('cancel');
		expect(localStorage.getItem('beian:filing:main')).toContain('first');
	});

	it('says where a newer release has written it, or the filing at hand, whatever else is damaged', async () => {
		const newer = '{"version":9,"entries":{}}';
		const damaged = '{"version":2,"entries":{"a.b":7}}';
		for (const [index, filing] of [
			[newer, '{"version":2,"entries":{}}'],
			['{"version":2,"entries":{}}', newer],
			[newer, damaged],
			[damaged, newer],
		] as const) {
			localStorage.clear();
			localStorage.setItem('beian:index', index);
			localStorage.setItem('beian:filing:main', filing);
			expect((await page()).$documents.get(), `${index} ${filing}`).toBe('newer');
		}
	});
});

describe('a filing', () => {
	it('keeps dates, moments and texts that exist and fit, and leaves out the others', async () => {
		store('beian:filing:main', {
			'task.a': { state: 'done', date: '2026-02-28', note: '记'.repeat(2000) },
			'task.b': { state: 'done', date: '2026-02-30' },
			'task.c': { state: 'stuck', note: '记'.repeat(2001) },
			'plan.start': '2026-02-30',
			'plan.target': '2026-03-31',
			'plan.sms': '2026-12-08T25:00',
			'plan.returns': 3,
			'plan.done.first-review': '2026-12-07',
			'candidate.c2': { name: '二'.repeat(200) },
			'candidate.c1': { name: '一' },
			'candidate.c3': { name: '' },
			'candidate.c4': { name: '四'.repeat(201) },
			'subject-name': '小满',
		});
		const { $filing } = await page();
		expect($filing.get()).toStrictEqual({
			profile: {},
			tasks: { a: { state: 'done', date: '2026-02-28', note: '记'.repeat(2000) } },
			plan: { target: '2026-03-31', done: { 'first-review': '2026-12-07' } },
			candidates: [
				{ id: 'c1', name: '一' },
				{ id: 'c2', name: '二'.repeat(200) },
			],
			subjectName: '小满',
		});
	});

	it('has no key for what was not said', async () => {
		const { $filing, answer } = await page();
		answer('order', 'first');
		expect($filing.get().plan).toStrictEqual({ done: {} });
		expect($filing.get().profile).toStrictEqual({ order: 'first' });
	});

	it('keeps the names that are considered, until one is taken off, and whose site it is', async () => {
		const { $filing, addCandidate, removeCandidate, setSubjectName } = await page();
		vi.useFakeTimers({ now: Date.UTC(2026, 10, 30) });
		addCandidate('一炉面包');
		vi.advanceTimersByTime(5);
		addCandidate('小满烘焙');
		vi.useRealTimers();
		expect($filing.get().candidates.map(({ name }) => name)).toEqual(['一炉面包', '小满烘焙']);
		removeCandidate($filing.get().candidates[0]!.id);
		expect($filing.get().candidates.map(({ name }) => name)).toEqual(['小满烘焙']);
		setSubjectName('杭州一炉面包有限公司');
		expect($filing.get().subjectName).toBe('杭州一炉面包有限公司');
		for (const nothing of ['', undefined]) {
			setSubjectName('杭州一炉面包有限公司');
			setSubjectName(nothing);
			expect($filing.get().subjectName).toBeUndefined();
		}
	});

	it('is not mixed with the one before, which another tab goes on with', async () => {
		const { $filing, addFiling, answer } = await page();
		answer('order', 'first');
		addFiling('客户乙');
		store('beian:filing:main', { 'profile.subject': 'company' }, Date.now() + 5);
		tell('beian:filing:main');
		expect($filing.get().profile).toEqual({});
	});
});

describe('the filings', () => {
	it('are one without a name, of which nothing is stored, until something is said', async () => {
		const { $filings, $filing } = await page();
		expect($filings.get()).toEqual([{ id: 'main', name: '' }]);
		expect($filing.get().profile).toEqual({});
		expect(localStorage.length).toBe(0);
	});

	it('keep profile, progress and plan over a restart', async () => {
		const first = await page();
		first.answer('order', 'first');
		first.answer('preapproval', []);
		first.setTask('account', { state: 'done', date: '2026-11-24' });
		first.setPlan({ start: '2026-12-01' });
		first.setActDone({ step: 'first-review', tasks: [] }, '2026-12-03');
		const { $filing } = await page();
		expect($filing.get()).toMatchObject({
			profile: { order: 'first', preapproval: [] },
			tasks: { account: { state: 'done', date: '2026-11-24' } },
			plan: { start: '2026-12-01', done: { 'first-review': '2026-12-03' } },
		});
	});

	it('store an act once, whether it is ticked in the list or marked in the timeline', async () => {
		const { $filing, setActDone, setTask } = await page();
		const act = { step: 'authority-review', tasks: ['watch-progress', 'receive-number'] };
		setTask('watch-progress', { state: 'stuck', date: undefined, note: '等电话' });
		setActDone(act, '2026-12-24');
		expect($filing.get().tasks).toEqual({
			'watch-progress': { state: 'done', date: '2026-12-24', note: '等电话' },
		});
		setTask('receive-number', { state: 'done', date: '2026-12-25', note: undefined });
		setActDone(act, undefined);
		expect($filing.get().tasks).toEqual({ 'watch-progress': { state: 'open', note: '等电话' } });
		expect($filing.get().plan.done).toEqual({});
	});

	it('take a new day of an act where it was ticked, and leave alone what was not', async () => {
		const { $filing, readCurrentEntries, setActDone, setTask } = await page();
		const act = { step: 'authority-review', tasks: ['watch-progress', 'receive-number'] };
		setActDone(act, undefined);
		expect(readCurrentEntries()).toEqual({});
		setTask('receive-number', { state: 'done', date: '2026-12-25', note: undefined });
		setActDone(act, '2026-12-24');
		expect($filing.get().tasks).toEqual({ 'receive-number': { state: 'done', date: '2026-12-24' } });
		setTask('receive-number', { state: 'skipped', date: undefined, note: undefined });
		setActDone(act, '2026-12-23');
		expect($filing.get().tasks).toEqual({ 'receive-number': { state: 'done', date: '2026-12-23' } });
	});

	it('lose no tick when the profile changes and changes back', async () => {
		const { $filing, answer, setTask } = await page();
		answer('subject', 'company');
		setTask('document-company', { state: 'done', date: '2026-11-24' });
		answer('subject', 'personal');
		answer('subject', 'company');
		expect($filing.get().tasks['document-company']?.state).toBe('done');
	});

	it('are emptied by a reset that no tab undoes, and that can be undone', async () => {
		const { $filing, answer, resetFiling } = await page();
		answer('order', 'change');
		const before = localStorage.getItem('beian:filing:main')!;
		const undo = resetFiling();
		expect($filing.get().profile).toEqual({});
		// A tab that slept through it writes its old state back.
		localStorage.setItem('beian:filing:main', before);
		dispatchEvent(new StorageEvent('storage', { key: 'beian:filing:main' }));
		expect($filing.get().profile).toEqual({});
		undo();
		expect($filing.get().profile).toEqual({ order: 'change' });
	});

	it('undo a reset in the filing that was emptied, whichever is at hand by then', async () => {
		const { $filing, $currentId, addFiling, answer, resetFiling, switchFiling } = await page();
		answer('order', 'first');
		const undo = resetFiling();
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		undo();
		expect($currentId.get()).toBe('main');
		expect($filing.get().profile.order).toBe('first');
		switchFiling(second);
		expect($filing.get().profile.order).toBe('cancel');
	});

	it('are several, switched between, each with its own answers', async () => {
		const { $filing, $filings, $currentId, addFiling, answer, switchFiling, renameFiling } = await page();
		answer('order', 'first');
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		expect($filings.get().map(({ name }) => name)).toEqual(['', '客户乙']);
		switchFiling('main');
		expect($filing.get().profile.order).toBe('first');
		renameFiling('main', '客户甲');
		switchFiling(second);
		const again = await page();
		expect(again.$currentId.get()).toBe($currentId.get());
		expect(again.$filing.get().profile.order).toBe('cancel');
		expect(again.$filings.get().map(({ name }) => name)).toEqual(['客户甲', '客户乙']);
	});

	it('go on with another when the one at hand is deleted, and come back when that is undone', async () => {
		const { $filing, $filings, $currentId, addFiling, answer, deleteFiling, switchFiling } = await page();
		answer('order', 'first');
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		const undo = deleteFiling(second);
		expect($currentId.get()).toBe('main');
		expect($filings.get()).toHaveLength(1);
		undo();
		expect($currentId.get()).toBe(second);
		expect($filing.get().profile.order).toBe('cancel');
		expect($filings.get().map(({ name }) => name)).toEqual(['', '客户乙']);
		switchFiling('main');
		deleteFiling('main');
		expect($currentId.get()).toBe(second);
		expect(peekProfile()).toEqual({ order: 'cancel' });
	});

	it('leave the one at hand as it is when another is deleted, and what is undone in that one', async () => {
		const { $currentId, $filing, addFiling, answer, deleteFiling, resetFiling, switchFiling } = await page();
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		vi.useFakeTimers({ now: Date.now() + 5 });
		const third = addFiling('客户丙');
		vi.useRealTimers();
		answer('order', 'change');
		const undo = resetFiling();
		switchFiling(second);
		deleteFiling(third);
		expect($currentId.get()).toBe(second);
		undo();
		expect($currentId.get()).toBe(second);
		expect($filing.get().profile).toEqual({ order: 'cancel' });
		expect((await page()).$currentId.get()).toBe(second);
	});

	it('show pages that only look no profile of one that was deleted', async () => {
		const { addFiling, answer, deleteFiling } = await page();
		answer('order', 'first');
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		const undo = deleteFiling(second);
		expect(peekProfile()).toEqual({ order: 'first' });
		undo();
		expect(peekProfile()).toEqual({ order: 'cancel' });
	});

	it('forget what was deleted more than a day ago', async () => {
		const { addFiling, answer, deleteFiling } = await page();
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		deleteFiling(second);
		await page();
		expect(localStorage.getItem(`beian:filing:${second}`)).not.toBeNull();
		const { at } = (
			JSON.parse(localStorage.getItem('beian:index')!) as { entries: Record<string, { at: number }> }
		).entries[`filing.${second}`]!;
		vi.useFakeTimers({ now: at + 86_400_000 - 1 });
		await page();
		expect(localStorage.getItem(`beian:filing:${second}`)).not.toBeNull();
		vi.useFakeTimers({ now: at + 86_400_000 });
		await page();
		vi.useRealTimers();
		expect(localStorage.getItem(`beian:filing:${second}`)).toBeNull();
	});

	it('keep the name of the first when another is added', async () => {
		const { $filings, addFiling, renameFiling } = await page();
		renameFiling('main', '客户甲');
		addFiling('客户乙');
		expect($filings.get().map(({ name }) => name)).toEqual(['客户甲', '客户乙']);
	});

	it('keep one filing when the last one is deleted', async () => {
		const { $filings, deleteFiling } = await page();
		deleteFiling('main');
		expect($filings.get()).toHaveLength(1);
	});

	it('know how much has changed since their last copy elsewhere, and when that was', async () => {
		const { $unsaved, addFiling, answer, markSavedElsewhere, setTask, switchFiling } = await page();
		vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 20) });
		answer('order', 'first');
		setTask('account', { state: 'done' });
		setTask('phone', { state: 'open', note: '等法务' });
		expect($unsaved.get()).toEqual({ tasks: 2, savedOn: undefined });
		markSavedElsewhere();
		// In Shanghai it is the next day already.
		const savedOn = requireDay('2026-11-25');
		expect($unsaved.get()).toEqual({ tasks: 0, savedOn });
		setTask('account', { state: 'stuck' });
		expect($unsaved.get()).toEqual({ tasks: 1, savedOn });
		setTask('account', undefined);
		expect($unsaved.get()).toEqual({ tasks: 0, savedOn });
		addFiling('客户乙');
		expect($unsaved.get()).toEqual({ tasks: 0, savedOn: undefined });
		switchFiling('main');
		expect($unsaved.get()).toEqual({ tasks: 0, savedOn });
		vi.useRealTimers();
	});

	it('have no copy elsewhere where nothing was copied, or the note of it cannot be read', async () => {
		const { $lastCopy, markSavedElsewhere } = await page();
		markSavedElsewhere();
		expect($lastCopy.get()).toBeUndefined();
		store('beian:index', { 'saved.main': '5' });
		expect((await page()).$lastCopy.get()).toBeUndefined();
	});

	it('take what was set aside back to where it was: into the list, and into a filing that is not at hand', async () => {
		const aside = (key: string, entries: string) =>
			localStorage.setItem(`beian:aside:5:${key}`, `{"version":2,"entries":{${entries}}}`);
		aside('beian:index', '"filing.fmx2ray5c":{"value":{"name":"客户乙"},"at":6}');
		aside('beian:filing:fmx2ray5c', '"profile.order":{"value":"cancel","at":6}');
		aside('beian:filing:fmx2ray5d', '"profile.order":{"value":"change","at":6}');
		const { $currentId, $filing, $filings, recoverQuarantined, switchFiling } = await page();
		expect(recoverQuarantined()).toBe(true);
		expect($currentId.get()).toBe('main');
		expect($filing.get().profile).toEqual({});
		expect($filings.get()).toEqual([
			{ id: 'main', name: '' },
			{ id: 'fmx2ray5c', name: '客户乙' },
			{ id: 'fmx2ray5d', name: '' },
		]);
		switchFiling('fmx2ray5c');
		expect($filing.get().profile.order).toBe('cancel');
		switchFiling('fmx2ray5d');
		expect($filing.get().profile.order).toBe('change');
	});

	it('say in the next visit too what was set aside, until it could be read', async () => {
		localStorage.setItem(
			'beian:filing:main',
			'{"version":1,"entries":{"task.a":{"value":{"state":"done"},"at":5},"task.b":7}}',
		);
		const first = await page();
		expect(first.$documents.get()).toBe('damaged');
		expect(first.$filing.get().tasks['a']?.state).toBe('done');
		const second = await page();
		expect(second.$documents.get()).toBe('damaged');
		expect(second.recoverQuarantined()).toBe(false);
		const [lost] = second.$quarantined.get();
		localStorage.setItem(lost!.key, '{"version":1,"entries":{"task.b":{"value":{"state":"done"},"at":6}}}');
		const third = await page();
		expect(third.recoverQuarantined()).toBe(true);
		expect(third.$filing.get().tasks['b']?.state).toBe('done');
		expect((await page()).$documents.get()).toBe('ok');
	});
});

it.each(['beian:index', 'beian:filing:main'])(
	'damage of %s is told, though it cannot be set aside',
	async (key) => {
		localStorage.setItem(key, '{"version":1,"entries":{"task.a":{"val');
		(localStorage as FakeStorage).refuses = (name) =>
			name === key ? undefined : new DOMException('full', 'QuotaExceededError');
		const { $quarantined, $documents } = await page();
		expect($quarantined.get()).toEqual([]);
		expect($documents.get()).toBe('damaged');
	},
);

describe('what every release has stored', () => {
	const open = async (name: string) => {
		const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
		localStorage.setItem('beian:filing:main', text);
		return page();
	};

	it('version 1, which kept ticks and marks apart, is read for ever', async () => {
		const { $filing, $documents } = await open('filing-v1.json');
		expect($documents.get()).toBe('ok');
		expect($filing.get()).toMatchObject({
			profile: { order: 'first', subject: 'company', province: 'gd', preapproval: [] },
			tasks: { account: { state: 'done', date: '2025-11-24' }, phone: { state: 'stuck', note: '等法务' } },
			plan: { start: '2025-12-01', done: {} },
			candidates: [{ id: 'c1', name: '杭州某某' }],
			subjectName: '杭州某某有限公司',
		});
		expect($filing.get().tasks).not.toHaveProperty('gone');
	});

	it('version 2 is read for ever', async () => {
		const { $filing, $documents } = await open('filing-v2.json');
		expect($documents.get()).toBe('ok');
		expect($filing.get()).toEqual({
			profile: { order: 'first', subject: 'personal', province: 'zj' },
			tasks: {
				account: { state: 'done', date: '2026-11-30' },
				phone: { state: 'stuck' },
				'submit-review': { state: 'done', date: '2026-12-04', note: '晚上交的' },
				'watch-progress': { state: 'done', date: '2027-01-11' },
			},
			plan: {
				start: '2026-11-30',
				returns: 1,
				sms: '2026-12-08T09:20',
				done: { 'first-review': '2026-12-07', 'authority-review': '2026-12-18' },
			},
			candidates: [{ id: 'c1', name: '一炉面包' }],
			subjectName: undefined,
		});
	});

	it('all that release 0.2 stored: two filings, their names, the copy elsewhere, the summary for home', async () => {
		const text = readFileSync(join(import.meta.dirname, 'fixtures/storage-0.2.json'), 'utf8');
		const stored = JSON.parse(text) as Record<string, string>;
		for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
		const { $filing, $filings, $documents, $unsaved, switchFiling } = await page();
		expect($documents.get()).toBe('ok');
		expect($filings.get()).toEqual([
			{ id: 'main', name: '' },
			{ id: 'fmx2ray5c', name: '客户甲' },
		]);
		expect($filing.get()).toEqual({
			profile: { order: 'first', subject: 'company', province: 'zj', preapproval: [] },
			tasks: {
				account: { state: 'done', date: '2026-11-24' },
				'decide-agent': { state: 'skipped' },
				phone: { state: 'stuck', note: '等法务' },
				'submit-review': { state: 'done', date: '2026-11-27' },
			},
			plan: {
				start: '2026-11-24',
				returns: 1,
				sms: '2026-11-30T09:20',
				done: { 'first-review': '2026-11-30' },
			},
			candidates: [{ id: 'mx2r5syo', name: '一炉面包' }],
			subjectName: '杭州一炉面包有限公司',
		});
		expect($unsaved.get()).toEqual({ tasks: 0, savedOn: requireDay('2026-11-30') });
		expect(peekCase()?.summary).toMatchObject({ total: 50, next: { id: 'phone', due: '2026-12-02' } });
		switchFiling('fmx2ray5c');
		expect($filing.get().profile).toEqual({ order: 'change', subject: 'personal', province: 'gd' });
	});

	it('is written in this release’s version with the first change, and until then left as it was', async () => {
		const { setTask } = await open('filing-v1.json');
		const version = () =>
			(JSON.parse(localStorage.getItem('beian:filing:main')!) as { version: number }).version;
		expect(version()).toBe(1);
		setTask('phone', { state: 'done', date: '2026-12-01' });
		expect(version()).toBe(2);
		expect(localStorage.getItem('beian:filing:main')).not.toContain('plan.done.account');
	});
});
