import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { axeInThemes, paths, walk } from './walk.ts';

journey(
	'axe finds nothing on the first half of the pages, in light and in dark',
	async (page) => {
		const half = paths.filter((_, index) => index % 2 === 0);
		expect(await walk(page, axeInThemes, half)).toEqual({});
	},
	{ engines: ['chromium'], timeout: 600_000 },
);
