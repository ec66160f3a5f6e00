// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Incoming } from '../../src/stores/filing-file.ts';
import { useFakeBrowser } from './fake-browser.ts';

/** The stores as a new page loads them. */
async function page() {
	vi.resetModules();
	const filings = await import('../../src/stores/filings.ts');
	const list = await import('../../src/stores/filing-commands.ts');
	const changes = await import('../../src/stores/edit-filing.ts');
	const taking = await import('../../src/stores/import-filing.ts');
	filings.openFilings();
	return { ...filings, ...list, ...changes, ...taking };
}

useFakeBrowser();

/** A file of five tasks that are done, of a moment. */
function file(at: number): Incoming {
	const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => [`task.${id}`, { value: { state: 'done' }, at }]);
	return { name: '客户甲', entries: Object.fromEntries(tasks) as Incoming['entries'], dropped: 0 };
}

describe('importing what came with a file or a link', () => {
	it('merges it into the current filing, and can be undone', async () => {
		const { $filing, $filings, answer, setTask, importIntoCurrentFiling } = await page();
		answer('order', 'first');
		setTask('a', { state: 'stuck', note: '等法务' });
		const taken = importIntoCurrentFiling(file(Date.now() + 1000))!;
		expect(Object.keys($filing.get().tasks)).toHaveLength(5);
		expect($filing.get().tasks['a']).toEqual({ state: 'done' });
		expect($filings.get()).toHaveLength(1);
		taken.undo();
		expect($filing.get().tasks).toEqual({ a: { state: 'stuck', note: '等法务' } });
		expect($filing.get().profile).toEqual({ order: 'first' });
	});

	it('takes back only what it had changed: what was newer here may have changed since', async () => {
		const { $filing, answer, setTask, importIntoCurrentFiling } = await page();
		setTask('a', { state: 'stuck' });
		const taken = importIntoCurrentFiling(file(1000))!;
		expect($filing.get().tasks['a']).toEqual({ state: 'stuck' });
		setTask('a', { state: 'skipped' });
		answer('order', 'first');
		taken.undo();
		expect($filing.get().tasks).toEqual({ a: { state: 'skipped' } });
		expect($filing.get().profile).toEqual({ order: 'first' });
	});

	it('is undone in the filing that it went into, whichever is current by then', async () => {
		const { $currentId, $filing, addFiling, setTask, switchFiling, importIntoCurrentFiling } = await page();
		const taken = importIntoCurrentFiling(file(1000))!;
		const second = addFiling('客户乙');
		setTask('a', { state: 'done' });
		taken.undo();
		expect($currentId.get()).toBe('main');
		expect($filing.get().tasks).toEqual({});
		switchFiling(second);
		expect($filing.get().tasks).toEqual({ a: { state: 'done' } });
	});

	it('makes a filing of its own, which undoing takes away again', async () => {
		const { $currentId, $filing, $filings, setTask, importAsNewFiling } = await page();
		setTask('a', { state: 'stuck' });
		const { filing, undo } = importAsNewFiling(file(1000))!;
		expect($currentId.get()).toBe(filing);
		expect(Object.keys($filing.get().tasks)).toHaveLength(5);
		undo();
		expect($currentId.get()).toBe('main');
		expect($filings.get()).toHaveLength(1);
		expect($filing.get().tasks).toEqual({ a: { state: 'stuck' } });
	});

	it('as a filing of its own is stored elsewhere already, and undoing it returns to the one before', async () => {
		const { $currentId, $filings, $unsaved, addFiling, importAsNewFiling } = await page();
		const second = addFiling('客户乙');
		vi.useFakeTimers({ now: Date.now() + 5 });
		const { undo } = importAsNewFiling(file(1000))!;
		vi.useRealTimers();
		expect($unsaved.get().tasks).toBe(0);
		expect($unsaved.get().savedOn).toBeDefined();
		undo();
		expect($currentId.get()).toBe(second);
		expect($filings.get()).toHaveLength(2);
	});

	it('counts the file as a copy elsewhere only where it holds all there is', async () => {
		const first = await page();
		first.importIntoCurrentFiling(file(1000));
		expect(first.$unsaved.get().tasks).toBe(0);
		first.setTask('of-our-own', { state: 'done' });
		expect(first.$unsaved.get().tasks).toBe(1);
		first.importIntoCurrentFiling(file(Date.now() + 1000));
		expect(first.$unsaved.get().tasks).toBeGreaterThan(0);
	});

	it('does not count as a copy what was undone', async () => {
		const { $unsaved, setTask, importIntoCurrentFiling } = await page();
		for (const id of ['a', 'b', 'c', 'd', 'e']) setTask(id, { state: 'stuck' });
		expect($unsaved.get()).toEqual({ tasks: 5, savedOn: undefined });
		const taken = importIntoCurrentFiling(file(Date.now() + 1000))!;
		expect($unsaved.get().tasks).toBe(0);
		taken.undo();
		expect($unsaved.get()).toEqual({ tasks: 5, savedOn: undefined });
	});

	it('imports nothing where a newer release has stored what is there', async () => {
		localStorage.setItem('beian:filing:main', '{"version":9,"entries":{}}');
		localStorage.setItem('beian:index', '{"version":9,"entries":{}}');
		const before = JSON.stringify({ ...localStorage });
		const { importIntoCurrentFiling, importAsNewFiling } = await page();
		expect(importIntoCurrentFiling(file(1000))).toBeUndefined();
		expect(importAsNewFiling(file(1000))).toBeUndefined();
		expect(JSON.stringify({ ...localStorage })).toBe(before);
	});
});
