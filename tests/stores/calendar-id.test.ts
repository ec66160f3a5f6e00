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
	const { calendarId } = await import('../../src/stores/calendar-id.ts');
	const { fileText, readFileText, preview } = await import('../../src/stores/filing-file.ts');
	filings.openFilings();
	return { ...filings, ...list, ...changes, calendarId, fileText, readFileText, preview };
}

useFakeBrowser();

describe('the id of a filing in calendars', () => {
	it('is not made before it is asked for, and stays over restarts and changes', async () => {
		const first = await page();
		first.answer('order', 'first');
		expect(localStorage.getItem('beian:filing:main')).not.toContain('calendar-id');
		const id = first.calendarId();
		first.setPlan({ start: '2026-12-01' });
		const { calendarId, answer } = await page();
		answer('province', 'zj');
		expect(calendarId()).toBe(id);
	});

	it('is another one for each filing and each person', async () => {
		const { calendarId, addFiling, switchFiling } = await page();
		const ids = [calendarId()];
		addFiling('公司站');
		ids.push(calendarId());
		switchFiling('main');
		expect(calendarId()).toBe(ids[0]);
		localStorage.clear();
		ids.push((await page()).calendarId());
		expect(new Set(ids).size).toBe(3);
	});

	it('is a new one after a reset, which begins a new plan', async () => {
		const { calendarId, resetFiling } = await page();
		const before = calendarId();
		const undo = resetFiling();
		undo();
		expect(calendarId()).toBe(before);
		resetFiling();
		expect(calendarId()).not.toBe(before);
	});

	it('goes along in a file, not in a link', async () => {
		const { calendarId, answer, currentEntries, fileText, readFileText, preview } = await page();
		answer('order', 'first');
		const id = calendarId();
		const file = readFileText(fileText('', currentEntries()));
		expect(file).toMatchObject({ entries: { 'calendar-id': { value: id } } });
		expect(preview({}, currentEntries(), () => true)).toMatchObject({ profile: 1, others: 0 });
		const carried = await decodeFragment(await encodeFragment(currentEntries()));
		expect(Object.keys(carried)).toEqual(['profile.order']);
	});

	it('takes nothing for an id that a calendar file could not hold', async () => {
		const { calendarId, change } = await page();
		change({ 'calendar-id': 'x\r\nSUMMARY:y' });
		expect(calendarId()).toMatch(/^[0-9a-f]{16}$/);
	});
});
