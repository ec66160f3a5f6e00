import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { axe, walk } from './walk.ts';

journey(
	'axe finds nothing on any page in light',
	async (page) => {
		expect(await walk(page, (here) => axe(here))).toEqual({});
	},
	{ engines: ['chromium'], timeout: 600_000 },
);
