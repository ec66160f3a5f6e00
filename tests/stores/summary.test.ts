// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CaseSummary } from '../../src/domain/case-summary.ts';
import { hasSummaryOf, keepSummary, peekCase, watchCase } from '../../src/stores/summary.ts';
import { useFakeBrowser } from './fake-browser.ts';

useFakeBrowser();
const summary = { total: 50, settled: 5, phases: [] } as unknown as CaseSummary;
const entries = {
	'profile.order': { value: 'first', at: 100 },
	'profile.subject': { value: 'personal', at: 101 },
};
const store = (all: object, filing = 'main') =>
	localStorage.setItem(`beian:filing:${filing}`, JSON.stringify({ version: 2, entries: all }));

describe('peekCase', () => {
	it('gives nothing where nothing was said, or all was taken back', () => {
		expect(peekCase()).toBeUndefined();
		store({ 'profile.order': { value: null, at: 5 } });
		expect(peekCase()).toBeUndefined();
	});

	it('gives the summary as long as the filing has not changed since it was made', () => {
		store(entries);
		const answers = { order: 'first', subject: 'personal' };
		expect(peekCase()).toEqual({ answers, summary: undefined });
		keepSummary('main', entries, summary);
		expect(peekCase()).toEqual({ answers, summary });
		expect(hasSummaryOf('main', entries)).toBe(true);
		store({ ...entries, 'task.account': { value: { state: 'done' }, at: 102 } });
		expect(peekCase()).toEqual({ answers, summary: undefined });
	});

	it('knows whether the stored summary is of these entries, so that it is not made again', () => {
		expect(hasSummaryOf('main', entries)).toBe(false);
		keepSummary('main', entries, summary);
		expect(hasSummaryOf('main', entries)).toBe(true);
		expect(hasSummaryOf('f1', entries)).toBe(false);
		expect(hasSummaryOf('main', { ...entries, 'task.a': { value: 1, at: 102 } })).toBe(false);
		localStorage.setItem(
			'beian:summary',
			'{"version":9,"filing":"main","change":101,"summary":{"phases":[]}}',
		);
		expect(hasSummaryOf('main', entries)).toBe(false);
	});

	it('gives no summary of another filing than the current one', () => {
		keepSummary('main', entries, summary);
		store(entries, 'f1');
		localStorage.setItem(
			'beian:index',
			JSON.stringify({ version: 2, entries: { current: { value: 'f1', at: 1 } } }),
		);
		expect(peekCase()?.summary).toBeUndefined();
	});

	it('leaves out what cannot be read, of the summary and of the entries', () => {
		store(entries);
		for (const text of [
			'{',
			'null',
			'[]',
			'{"version":1}',
			'{"version":1,"filing":"main","change":101,"summary":{}}',
			'{"version":9,"filing":"main","change":101,"summary":{"phases":[]}}',
		]) {
			localStorage.setItem('beian:summary', text);
			expect(peekCase()?.summary, text).toBeUndefined();
		}
		store({ ...entries, broken: null, worse: 5 });
		expect(peekCase()?.answers).toEqual({ order: 'first', subject: 'personal' });
		localStorage.setItem('beian:filing:main', '{"entries":[null]}');
		expect(peekCase()).toBeUndefined();
	});
});

describe('watchCase', () => {
	const writeInAnotherTab = (key: string | null) =>
		dispatchEvent(Object.assign(new Event('storage'), { key }));
	const comeBack = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

	it('calls back when another tab writes a filing, the index or the summary, or empties the storage', () => {
		const changed = vi.fn();
		const stop = watchCase(changed);
		for (const key of ['beian:filing:f1', 'beian:index', 'beian:summary', null]) writeInAnotherTab(key);
		expect(changed).toHaveBeenCalledTimes(4);
		stop();
	});

	it('calls back when the page comes back from the back-forward cache, not when it is first shown', () => {
		const changed = vi.fn();
		const stop = watchCase(changed);
		comeBack(false);
		expect(changed).not.toHaveBeenCalled();
		comeBack(true);
		expect(changed).toHaveBeenCalledOnce();
		stop();
	});

	it('does not call back for other keys, nor after it was stopped', () => {
		const changed = vi.fn();
		const stop = watchCase(changed);
		writeInAnotherTab('starlight-theme');
		stop();
		writeInAnotherTab('beian:index');
		comeBack(true);
		expect(changed).not.toHaveBeenCalled();
	});
});
