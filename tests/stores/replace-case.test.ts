// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useFakeBrowser } from './fake-browser.ts';

/** The stores as a new page of the same tab loads them. */
async function page() {
	vi.resetModules();
	const filings = await import('../../src/stores/filings.ts');
	const list = await import('../../src/stores/filing-commands.ts');
	const changes = await import('../../src/stores/edit-filing.ts');
	const replacing = await import('../../src/stores/replace-case.ts');
	filings.openFilings();
	replacing.readUndo();
	return { ...filings, ...list, ...changes, ...replacing };
}

useFakeBrowser();
beforeEach(() => sessionStorage.clear());

const plan = { 'plan.start': '2026-12-01', 'profile.order': 'first', 'profile.province': null };

describe('what comes from elsewhere', () => {
	it('changes only what has another value here, and asks only where something entered would be lost', async () => {
		const { answer, findChangedKeys, wouldReplace } = await page();
		expect(findChangedKeys(plan)).toEqual(['plan.start', 'profile.order']);
		expect(wouldReplace(plan)).toBe(false);
		answer('order', 'first');
		expect(findChangedKeys(plan)).toEqual(['plan.start']);
		expect(wouldReplace(plan)).toBe(false);
		answer('province', 'zj');
		expect(findChangedKeys(plan)).toEqual(['plan.start', 'profile.province']);
		expect(wouldReplace(plan)).toBe(true);
		answer('province', undefined);
		expect(wouldReplace(plan)).toBe(false);
	});

	it('replaces what is here, and can be taken back on the next page of the tab too, once', async () => {
		const first = await page();
		first.answer('order', 'change');
		first.answer('subject', 'company');
		first.replaceWith(plan);
		expect(first.$filing.get()).toMatchObject({
			profile: { order: 'first', subject: 'company' },
			plan: { start: '2026-12-01' },
		});
		expect(first.$undo.get()).toEqual({
			kind: 'replaced',
			filing: 'main',
			before: { 'plan.start': null, 'profile.order': 'change' },
		});
		const next = await page();
		next.undo(next.$undo.get()!);
		expect(next.$filing.get().profile).toEqual({ order: 'change', subject: 'company' });
		expect(next.$filing.get().plan).toEqual({ done: {} });
		expect(next.$undo.get()).toBeUndefined();
		expect(sessionStorage.getItem('beian:undo')).toBeNull();
		expect((await page()).$undo.get()).toBeUndefined();
	});

	it('is taken back in the filing that it changed, whichever is at hand by then', async () => {
		const { $currentId, $filing, $undo, addFiling, answer, replaceWith, undo, switchFiling } = await page();
		answer('order', 'change');
		replaceWith(plan, 'news');
		expect($undo.get()?.kind).toBe('news');
		const other = addFiling('客户乙');
		answer('order', 'cancel');
		undo($undo.get()!);
		expect($currentId.get()).toBe('main');
		expect($filing.get().profile).toEqual({ order: 'change' });
		switchFiling(other);
		expect($filing.get().profile).toEqual({ order: 'cancel' });
	});

	it('becomes a filing of its own, and taking that back returns to the one that was at hand', async () => {
		const { $currentId, $filing, $filings, $undo, addFiling, answer, saveApart, undo } = await page();
		answer('order', 'change');
		vi.useFakeTimers({ now: Date.now() + 5 });
		const second = addFiling('客户乙');
		answer('order', 'cancel');
		vi.advanceTimersByTime(5);
		saveApart(plan);
		vi.useRealTimers();
		expect($filings.get().map(({ name }) => name)).toEqual(['', '客户乙', '']);
		expect($filing.get()).toMatchObject({ profile: { order: 'first' }, plan: { start: '2026-12-01' } });
		expect($undo.get()).toEqual({ kind: 'apart', filing: $currentId.get(), last: second });
		undo($undo.get()!);
		expect($currentId.get()).toBe(second);
		expect($filing.get().profile).toEqual({ order: 'cancel' });
		expect($filings.get()).toHaveLength(2);
	});

	it('apart is taken back also where the filing that was at hand is gone', async () => {
		const { $currentId, $filings, $undo, addFiling, deleteFiling, saveApart, undo } = await page();
		const second = addFiling('客户乙');
		vi.useFakeTimers({ now: Date.now() + 5 });
		saveApart(plan);
		vi.useRealTimers();
		deleteFiling(second);
		undo($undo.get()!);
		expect($currentId.get()).toBe('main');
		expect($filings.get()).toHaveLength(1);
	});

	it('stays as it is once what could be taken back is left', async () => {
		const { $filing, $undo, forgetUndo, replaceWith } = await page();
		replaceWith(plan);
		forgetUndo();
		expect($undo.get()).toBeUndefined();
		expect($filing.get().profile).toEqual({ order: 'first' });
		expect((await page()).$undo.get()).toBeUndefined();
	});

	it('cannot be taken back where its filing is gone, or the note of it cannot be read', async () => {
		for (const note of ['{', 'null', '5', '{"kind":"replaced","filing":"gone","before":{}}']) {
			sessionStorage.setItem('beian:undo', note);
			expect((await page()).$undo.get(), note).toBeUndefined();
		}
		const { $undo, readUndo, replaceWith } = await page();
		replaceWith(plan);
		sessionStorage.setItem('beian:undo', '{');
		readUndo();
		expect($undo.get()).toBeUndefined();
	});
});
