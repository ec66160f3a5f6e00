import { describe, expect, test } from 'vitest';
import { judgeSettings } from '../../src/integrations/settings.ts';

const good = {
	url: 'https://www.example.com',
	base: '/',
	icpNumber: '浙ICP备2024012345号-1',
	mainland: true,
};

describe('the settings of a build', () => {
	test.each([
		good,
		{ ...good, base: '/guide/' },
		{ ...good, base: '/docs/guide/' },
		{ ...good, icpNumber: undefined, mainland: false },
		{ ...good, icpNumber: '京ICP备12345678号' },
	])('are taken as they are: %j', (settings) => {
		expect(judgeSettings(settings)).toEqual({ errors: [], warnings: [] });
	});
	test('warn of a mainland site without its own number', () => {
		const { errors, warnings } = judgeSettings({ ...good, icpNumber: undefined });
		expect(errors).toEqual([]);
		expect(warnings).toEqual([expect.stringMatching(/SITE_MAINLAND=1 without ICP_NUMBER/)]);
	});
	test('warn of a number that does not look like one', () => {
		expect(judgeSettings({ ...good, icpNumber: '浙B2-20080101' }).warnings).toEqual([
			expect.stringMatching(/浙B2-20080101/),
		]);
	});
	test('warn of a mainland site that thinks it is at localhost', () => {
		expect(judgeSettings({ ...good, url: 'http://localhost:4321' }).warnings).toHaveLength(1);
	});
	test.each(['/guide', 'guide/', '//', ''])('stop the build in the folder “%s”', (base) => {
		expect(judgeSettings({ ...good, base }).errors).toEqual([expect.stringMatching(/BASE_PATH/)]);
	});
	test('stop the build at an address with a folder', () => {
		expect(judgeSettings({ ...good, url: 'https://example.com/guide/' }).errors).toEqual([
			expect.stringMatching(/SITE_URL/),
		]);
	});
});
