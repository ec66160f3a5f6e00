import { describe, expect, test } from 'vitest';
import { judgeSettings } from '../../src/integrations/site-settings.ts';

const good = {
	url: 'https://www.example.com',
	hasUrl: true,
	base: '/',
	isPreview: false,
	isUnsigned: false,
	operator: '示例工作室',
	contact: 'guide@example.com',
	feedbackUrl: 'mailto:guide@example.com?subject={id}',
	icpNumber: '浙ICP备2024012345号-1',
	mainland: true,
};
const unsigned = { ...good, operator: undefined, contact: undefined, feedbackUrl: undefined };

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

describe('a build for a public address', () => {
	test.each([
		['OPERATOR_NAME', { operator: undefined }],
		['OPERATOR_CONTACT', { contact: undefined }],
		['FEEDBACK_URL', { feedbackUrl: undefined }],
	])('stops without %s, and names it alone', (name, missing) => {
		expect(judgeSettings({ ...good, ...missing }).errors).toEqual([
			expect.stringMatching(new RegExp(`^SITE_URL without ${name}:`)),
		]);
	});
	test('names all that it lacks at once', () => {
		expect(judgeSettings(unsigned).errors).toEqual([
			expect.stringMatching(/^SITE_URL without OPERATOR_NAME, OPERATOR_CONTACT, FEEDBACK_URL:/),
		]);
	});
	test.each([{ isUnsigned: true }, { isPreview: true }, { hasUrl: false, isPreview: true }])(
		'may be unsigned where that is meant: %j',
		(meant) => {
			expect(judgeSettings({ ...unsigned, ...meant }).errors).toEqual([]);
		},
	);
});
