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
	filings.openFilings();
	return { ...filings, ...list, ...changes };
}

useFakeBrowser();

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
		const { $filing, $filings, $currentId, addFiling, answer, deleteFiling } = await page();
		answer('order', 'first');
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		const undo = deleteFiling(second);
		expect($currentId.get()).toBe('main');
		expect($filings.get()).toHaveLength(1);
		undo();
		expect($currentId.get()).toBe(second);
		expect($filing.get().profile.order).toBe('cancel');
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
		vi.useFakeTimers({ now: Date.now() + 2 * 86_400_000 });
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
