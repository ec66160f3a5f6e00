import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the current one is and whatever characters its path has. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What npm scripts see: the project's own commands first, Node 24 among them once it is installed. */
function projectEnv(env = process.env) {
	return {
		ASTRO_TELEMETRY_DISABLED: '1',
		...env,
		PATH: join(root, 'node_modules', '.bin') + delimiter + (env.PATH ?? ''),
	};
}

const HEARTBEAT_MS = 20_000;

/** @param {number} since milliseconds, as `Date.now()` gives them */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a command with its output passed on as it comes, and says every 20 silent seconds that it is
 * alive. No shell, so paths with spaces need no quoting.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code; 1 where a signal ended it or it could not be started
 */
export function run(command, args, env = {}) {
	return new Promise((done) => {
		const began = Date.now();
		let heard = Date.now();
		const child = spawn(command, args, {
			cwd: root,
			env: { ...projectEnv(), ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const beat = setInterval(() => {
			if (Date.now() - heard >= HEARTBEAT_MS) {
				heard = Date.now();
				console.log(`    … still running (${seconds(began)})`);
			}
		}, 1000);
		for (const [from, to] of /** @type {const} */ ([
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		])) {
			from.on('data', (chunk) => {
				heard = Date.now();
				to.write(chunk);
			});
		}
		child.on('error', (problem) => {
			clearInterval(beat);
			console.error(`    ${command}: ${problem.message}`);
			done(1);
		});
		child.on('close', (code) => {
			clearInterval(beat);
			done(code ?? 1);
		});
	});
}

/**
 * @typedef {object} Step
 * @property {string} id what `--from`, `--to` and `--only` call it
 * @property {string} [does] what it does, where the id does not say it
 * @property {() => Promise<number | void>} work resolves to an exit code, or to nothing for success
 */

/**
 * Carries out steps in their order. Prints the place of each among all, its name and how long it took. Where one fails,
 * nothing follows, the last line is `FAILED: <id>` and the exit code 1.
 *
 * @template {Step} T
 * @param {readonly T[]} all
 * @param {readonly T[]} [chosen] those to carry out
 * @param {string} [goOn] the command that can go on from a step, to be told where one fails
 * @returns {Promise<boolean>} whether all went well
 */
export async function carryOut(all, chosen = all, goOn) {
	for (const step of chosen) {
		const name = step.does === undefined ? step.id : `${step.id}: ${step.does}`;
		const place = all.length > 1 ? `${all.indexOf(step) + 1}/${all.length} ` : '';
		console.log(`\n▶ ${place}${name}`);
		const began = Date.now();
		let code;
		try {
			code = (await step.work()) ?? 0;
		} catch (problem) {
			console.error(`    ${problem instanceof Error ? problem.message : String(problem)}`);
			code = 1;
		}
		console.log(`${code === 0 ? '✔' : '✘'} ${step.id} (${seconds(began)})`);
		if (code !== 0) {
			if (goOn !== undefined) console.log(`\nWhen that is mended, go on with: ${goOn} --from ${step.id}`);
			console.log(`\nFAILED: ${step.id}`);
			process.exitCode = 1;
			return false;
		}
	}
	return true;
}

/**
 * The steps that a person asked for. Throws a sentence for them where there is no such step.
 *
 * @template {Step} T
 * @param {readonly T[]} all
 * @param {{ from?: string | undefined, to?: string | undefined, only?: string[] | undefined }} asked ids; `from` and `to` are among the chosen
 * @returns {T[]}
 */
export function choose(all, { from, to, only }) {
	for (const id of [from, to, ...(only ?? [])]) {
		if (id !== undefined && !all.some((step) => step.id === id)) {
			throw new Error(`There is no step ${id}. There are: ${all.map((step) => step.id).join(', ')}`);
		}
	}
	const place = (/** @type {string | undefined} */ id, /** @type {number} */ otherwise) =>
		id === undefined ? otherwise : all.findIndex((step) => step.id === id);
	return all
		.slice(place(from, 0), place(to, all.length - 1) + 1)
		.filter(({ id }) => !only?.length || only.includes(id));
}
