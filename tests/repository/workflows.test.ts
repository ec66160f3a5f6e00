import { validateWorkflow } from '@action-validator/core';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayNames } from '../../scripts/lib/days.mjs';
import { root } from '../../scripts/lib/steps.mjs';

interface Step {
	id?: string;
	env?: Record<string, string>;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Job {
	needs?: string;
	uses?: string;
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	strategy?: { matrix: Record<string, string[]> };
	steps?: Step[];
}
interface Workflow {
	on: Record<string, { cron?: string }[] | object | null>;
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

const folder = join(root, '.github', 'workflows');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflows = new Map(
	globSync('*.yml', { cwd: folder }).map((name) => [name, parse(textOf(name)) as Workflow]),
);
/** The settings of a build, as `src/site.ts` reads them. */
const settings = [
	...readFileSync(join(root, 'src/site.ts'), 'utf8').matchAll(/readSetting\('([A-Z_]+)'\)/g),
].map(([, setting]) => setting);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps ?? []);

test('what is no workflow would be found', () => {
	const wrong = (from: string, to: string) => validateWorkflow(textOf('pages.yml').replace(from, to)).errors;
	expect(wrong('timeout-minutes:', 'timeout-minute:')).not.toEqual([]);
	expect(wrong('needs: test', 'needs: tset')).not.toEqual([]);
});

describe.each([...workflows])('%s', (name, workflow) => {
	test('is a workflow by the schema that GitHub’s is described with', () => {
		expect(validateWorkflow(textOf(name)).errors).toEqual([]);
	});
	test('takes outputs only of steps that the job has, and variables and settings that there are', () => {
		for (const [job, { steps = [] }] of Object.entries(workflow.jobs)) {
			const ids = steps.flatMap(({ id }) => id ?? []);
			for (const [, id] of JSON.stringify(workflow.jobs[job]).matchAll(/steps\.([\w-]+)\./g)) {
				expect(ids, job).toContain(id);
			}
			for (const { run, env = {} } of steps) {
				if (run === 'npm run build')
					for (const setting of Object.keys(env)) expect(settings).toContain(setting);
			}
		}
	});
	test('has only the permission to read', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
	});
	test('uses only GitHub’s own actions, each at a major version, and leaves no key behind', () => {
		for (const { uses, with: inputs } of stepsOf(workflow)) {
			if (uses === undefined) continue;
			expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
			if (uses.startsWith('actions/checkout@')) expect(inputs).toEqual({ 'persist-credentials': false });
		}
	});
	test('waits for jobs that there are, and not for ever', () => {
		for (const [name, { needs, uses, 'timeout-minutes': minutes }] of Object.entries(workflow.jobs)) {
			if (needs !== undefined) expect(Object.keys(workflow.jobs), name).toContain(needs);
			if (uses === undefined) expect(minutes, name).toBeGreaterThan(0);
			else expect(existsSync(join(root, uses)), uses).toBe(true);
		}
	});
	test('runs scripts that there are', () => {
		for (const { run } of stepsOf(workflow)) {
			const script = /^npm (?:run (?:-s )?)?(\S+)/.exec(run ?? '')?.[1];
			if (script !== undefined && !['install', 'audit', 'outdated'].includes(script)) {
				expect(Object.keys(scripts)).toContain(script);
			}
			const file = /^node (\S+)/.exec(run ?? '')?.[1];
			if (file !== undefined) expect(existsSync(join(root, file)), file).toBe(true);
		}
	});
});

test('only the job that deploys may write, and only to Pages', () => {
	const rights = [...workflows].flatMap(([file, { jobs }]) =>
		Object.entries(jobs).flatMap(([name, { permissions }]) =>
			permissions ? [[file, name, permissions]] : [],
		),
	);
	expect(rights).toEqual([
		['pages.yml', 'build', { contents: 'read', pages: 'read' }],
		['pages.yml', 'deploy', { pages: 'write', 'id-token': 'write' }],
	]);
});

test('nothing is deployed that was not tested', () => {
	const { jobs } = workflows.get('pages.yml')!;
	expect(jobs['deploy']!.needs).toBe('build');
	expect(jobs['build']!.needs).toBe('test');
	expect(jobs['test']!.uses).toBe('./.github/workflows/test.yml');
	const commands = stepsOf(workflows.get('test.yml')!).map(({ run }) => run);
	expect(commands).toContain('npm test');
	expect(commands).toContain(
		'npm test -- --only install --only system --only build --only browsers --engines firefox,webkit',
	);
});

test('what grows old is looked at on a schedule', () => {
	const upkeep = workflows.get('upkeep.yml')!;
	expect(upkeep.on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }]);
	const commands = stepsOf(upkeep).map(({ run }) => run);
	expect(commands).toContain('npm run check:facts -- --strict');
	expect(commands).toContain('npm audit --omit=dev');
});

test('everything is tested on each of the other days, once a week', () => {
	const weekly = workflows.get('weekly.yml')!;
	expect(weekly.on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }]);
	expect(weekly.jobs['day']!.strategy!.matrix['day']).toEqual(dayNames);
	expect(stepsOf(weekly).map(({ run }) => run)).toContain(
		'npm test -- --engines all --day ${{ matrix.day }}',
	);
});

test('Dependabot looks after packages and actions, a week after they came out', () => {
	const { updates } = parse(readFileSync(join(root, '.github', 'dependabot.yml'), 'utf8')) as {
		updates: {
			'package-ecosystem': string;
			cooldown?: { 'default-days': number };
			ignore?: { 'dependency-name': string }[];
		}[];
	};
	expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
	expect(updates[0]!.cooldown).toEqual({ 'default-days': 7 });
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8'),
	) as Record<string, Record<string, string>>;
	for (const { 'dependency-name': name } of updates[0]!.ignore!) {
		expect({ ...dependencies, ...devDependencies }).toHaveProperty([name]);
	}
});
