/** What the frame of every page remembers. */
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

const picker = 'header starlight-theme-select select';

journey('a chosen theme is there on the next page, and can be given back to the system', async (page) => {
	await page.open('/faq/');
	await page.select(picker, 'dark');
	await page.open('/glossary/');
	await expect.poll(() => page.attribute('html', 'data-theme')).toBe('dark');
	await expect.poll(() => page.value(picker)).toBe('dark');
	await page.select(picker, 'auto');
	await expect.poll(() => page.attribute('html', 'data-theme')).toBe('light');
	await page.reload();
	await expect.poll(() => page.value(picker)).toBe('auto');
	await expect.poll(() => page.attribute('html', 'data-theme')).toBe('light');
});

journey('a group opened in the sidebar is open on the next page, at the same place', async (page) => {
	await page.open('/faq/');
	await page.click('#starlight__sidebar summary:text("主体类型")');
	await page.until('room to scroll', () => {
		const sidebar = document.querySelector('#starlight__sidebar')!;
		sidebar.scrollTop = sidebar.scrollHeight;
		return sidebar.scrollTop > 100;
	});
	await page.click('#starlight__sidebar a:text("术语表")');
	await page.arrives('/glossary/');
	const look = () =>
		page.evaluate(() => ({
			closed: document.querySelectorAll('#starlight__sidebar details:not([open])').length,
			isScrolled: document.querySelector('#starlight__sidebar')!.scrollTop > 100,
		}));
	await expect.poll(look).toEqual({ closed: 1, isScrolled: true });
});
