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

/** A step that failed; its message is the step's name. */
class StepFailed extends Error {}

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
 * Carries out one named step and prints its name and how long it took.
 *
 * @param {string} name
 * @param {() => Promise<number | void>} work resolves to an exit code, or to nothing for success
 */
export async function step(name, work) {
	console.log(`\n▶ ${name}`);
	const began = Date.now();
	let code;
	try {
		code = (await work()) ?? 0;
	} catch (problem) {
		console.error(`    ${problem instanceof Error ? problem.message : String(problem)}`);
		code = 1;
	}
	console.log(`${code === 0 ? '✔' : '✘'} ${name} (${seconds(began)})`);
	if (code !== 0) throw new StepFailed(name);
}

/**
 * Runs a script's steps; where one fails, the last line is `FAILED: <step>` and the exit code 1.
 *
 * @param {() => Promise<void>} work
 */
export async function steps(work) {
	try {
		await work();
	} catch (problem) {
		if (!(problem instanceof StepFailed)) throw problem;
		console.log(`\nFAILED: ${problem.message}`);
		process.exitCode = 1;
	}
}
