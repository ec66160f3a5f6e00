// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { decodeFragment, encodeFragment } from '../../src/domain/resume-link.ts';
import { useFakeBrowser } from './fake-browser.ts';

/** The stores as a new page loads them. */
async function page() {
	vi.resetModules();
	const filings = await import('../../src/stores/filings.ts');
	const list = await import('../../src/stores/filing-commands.ts');
	const changes = await import('../../src/stores/edit-filing.ts');
	const { readCalendarId } = await import('../../src/stores/calendar-id.ts');
	const { writeFileText, readFileText, previewImport } = await import('../../src/stores/filing-file.ts');
	filings.openFilings();
	return { ...filings, ...list, ...changes, readCalendarId, writeFileText, readFileText, previewImport };
}

useFakeBrowser();

describe('the id of a filing in calendars', () => {
	it('is not made before it is asked for, and stays over restarts and changes', async () => {
		const first = await page();
		first.answer('order', 'first');
		expect(localStorage.getItem('beian:filing:main')).not.toContain('calendar-id');
		const id = first.readCalendarId();
		first.setPlan({ start: '2026-12-01' });
		const { readCalendarId, answer } = await page();
		answer('province', 'zj');
		expect(readCalendarId()).toBe(id);
	});

	it('is another one for each filing and each person', async () => {
		const { readCalendarId, addFiling, switchFiling } = await page();
		const ids = [readCalendarId()];
		addFiling('公司站');
		ids.push(readCalendarId());
		switchFiling('main');
		expect(readCalendarId()).toBe(ids[0]);
		localStorage.clear();
		ids.push((await page()).readCalendarId());
		expect(new Set(ids).size).toBe(3);
	});

	it('is a new one after a reset, which begins a new plan', async () => {
		const { readCalendarId, resetFiling } = await page();
		const before = readCalendarId();
		const undo = resetFiling();
		undo();
		expect(readCalendarId()).toBe(before);
		resetFiling();
		expect(readCalendarId()).not.toBe(before);
	});

	it('is carried by a file, not by a link', async () => {
		const { readCalendarId, answer, readCurrentEntries, writeFileText, readFileText, previewImport } =
			await page();
		answer('order', 'first');
		const id = readCalendarId();
		const file = readFileText(writeFileText('', readCurrentEntries()));
		expect(file).toMatchObject({ entries: { 'calendar-id': { value: id } } });
		expect(previewImport({}, readCurrentEntries(), () => true)).toMatchObject({ profile: 1, others: 0 });
		const carried = await decodeFragment(await encodeFragment(readCurrentEntries()));
		expect(Object.keys(carried)).toEqual(['profile.order']);
	});

	it('is made anew where the stored one could not stand in a calendar file', async () => {
		const { readCalendarId, change } = await page();
		const short = 'a1b2c3d4e5f60718';
		for (const stored of [
			'x\r\nSUMMARY:y',
			`${short}\r\nSUMMARY:y`,
			`SUMMARY:y\r\n${short}`,
			1234567812345678,
		]) {
			change({ 'calendar-id': stored });
			expect(readCalendarId()).toMatch(/^[0-9a-f]{16}$/);
			expect(readCalendarId()).not.toBe(stored);
		}
	});
});
