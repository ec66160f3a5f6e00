import { defineConfig } from 'vitest/config';

/** `unit` needs only the sources; `built` needs `dist/` and browsers and runs after the build. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/{domain,content,stores,components,cli,integrations,toolchain}/**/*.test.{ts,tsx}'],
				},
			},
			{
				test: {
					name: 'built',
					include: ['tests/{dist,browser}/**/*.test.ts'],
					globalSetup: 'tests/browser/harness/global-setup.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
				},
			},
		],
	},
});
