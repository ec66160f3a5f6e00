import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { axe, walk } from './walk.ts';

journey(
	'axe finds no weak contrast on any page in dark',
	async (page) => {
		expect(await walk(page, (here) => axe(here, ['color-contrast', 'link-in-text-block']))).toEqual({});
	},
	{ engines: ['chromium'], timeout: 600_000, preferences: { scheme: 'dark' } },
);
