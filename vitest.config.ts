import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { toolDataPlugin } from './src/integrations/tool-data.ts';
import { createContentReader } from './src/content-model/reader.ts';
import { subPath } from './scripts/lib/sub-path.mjs';

/**
 * Journeys through all pages and all states: minutes each, in files of a few lines. Vitest begins with the largest files,
 * and would be left with these at the end, one worker idle.
 */
const longest = /\/browser\/(axe-\w+|every-\w+|release|tool-states)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

const browsers = {
	globalSetup: 'tests/browser/harness/global-setup.ts',
	testTimeout: 300_000,
	// A hook may build the site, twice.
	hookTimeout: 600_000,
	// What follows from an act comes in its own time: `expect.poll` waits for it as long as `page.sees` does.
	expect: { poll: { timeout: 60_000 } },
	maxWorkers: 2,
};

const journeys = {
	...browsers,
	setupFiles: ['tests/browser/harness/after-file.ts'],
	// The files of a worker share its browsers (harness/devices.ts).
	isolate: false,
};

/**
 * `unit` needs only the sources; `build` too, and builds copies of the project, one after the other, since each takes the
 * whole machine; `dist` looks at the built site in `dist/`, `browser` visits it; `sub-path` looks at a second build, of a site
 * that lives in a folder. scripts/test.mjs makes what they need.
 */
export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		// Before it is said that a worker does not end: its browsers end first.
		teardownTimeout: 60_000,
		projects: [
			{
				plugins: [toolDataPlugin(createContentReader())],
				test: {
					name: 'unit',
					// Half the time went into loading the same modules for each file. What a test changes of them it puts back.
					isolate: false,
					// The cache knows a module's source, not the content that a `*.data.ts` is made of: an edit would not be seen.
					fsModuleCache: false,
					// Against hanging only, on a machine that does much else: how fast something is, the bench tells.
					testTimeout: 180_000,
					hookTimeout: 180_000,
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/{build,dist,browser,sub-path}/**'],
				},
			},
			{
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					// Against hanging only: the site is built three times.
					testTimeout: 3_600_000,
					hookTimeout: 600_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					name: 'dist',
					include: ['tests/dist/**/*.test.ts'],
					...browsers,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					...journeys,
				},
			},
			{
				test: {
					name: 'sub-path',
					include: ['tests/sub-path/**/*.test.ts', 'tests/dist/{links,twins,names,signed}.test.ts'],
					env: { ...subPath.env, DIST: `${subPath.folder}/guide` },
					...journeys,
				},
			},
		],
	},
});
