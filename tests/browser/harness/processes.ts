import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { PATIENCE_MS } from './driver.ts';

const endings = new Set<() => void>();

/**
 * Has something called when this process ends, by itself or by a signal: Vitest ends its workers by one, and half a second
 * later by force; Ctrl+C comes as one too. Browsers and servers are processes that would outlive it.
 *
 * @returns what takes that back
 */
export function atTheEnd(work: () => void): () => void {
	endings.add(work);
	return () => endings.delete(work);
}
const end = () => {
	for (const work of endings) {
		try {
			work();
		} catch {
			// It has ended already; the others are still to be ended.
		}
	}
	endings.clear();
};
process.once('exit', end);
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
	// Vitest forbids its workers process.exit(): the signal, that has no listener any more, ends the process.
	process.once(signal, () => {
		end();
		process.kill(process.pid, signal);
	});
}

const given = new Set<number>();

/** A free port of this machine that this process has not been given before: a new one is a new origin. */
export async function freePort(): Promise<number> {
	for (;;) {
		const port = await new Promise<number>((done, fail) => {
			const server = createServer();
			server.on('error', fail);
			server.listen(0, '127.0.0.1', () => {
				const address = server.address();
				server.close(() => done(typeof address === 'object' && address ? address.port : 0));
			});
		});
		if (!given.has(port)) {
			given.add(port);
			return port;
		}
	}
}

/** Calls back with each line that a process says, on either of its outputs. */
export function heard(process: ChildProcess, line: (text: string) => void) {
	for (const stream of [process.stdout, process.stderr]) {
		if (stream) createInterface({ input: stream }).on('line', line);
	}
}

/** Waits until a port answers; rejects when the process that should open it has ended. */
export async function answering(port: number, process: ChildProcess, patience = PATIENCE_MS): Promise<void> {
	const until = Date.now() + patience;
	while (Date.now() < until) {
		if (process.exitCode !== null)
			throw new Error(`ended with ${process.exitCode} before port ${port} opened`);
		const open = await new Promise<boolean>((done) => {
			const socket = connect(port, '127.0.0.1');
			socket.once('connect', () => {
				socket.destroy();
				done(true);
			});
			socket.once('error', () => done(false));
		});
		if (open) return;
		await new Promise((done) => setTimeout(done, 20));
	}
	throw new Error(`port ${port} did not open within ${patience / 1000} s`);
}

/** Waits until a process group has no living member but its leader, for a minute at most. */
export async function alone(leader: number): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	while (Date.now() < end && others(leader)) await new Promise((done) => setTimeout(done, 20));
}

function others(leader: number): boolean {
	return readdirSync('/proc').some((name) => {
		if (!/^\d+$/.test(name) || Number(name) === leader) return false;
		try {
			// `pid (name) state parent group …`; a name may hold spaces and brackets.
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ');
			return Number(fields[2]) === leader && fields[0] !== 'Z';
		} catch {
			return false;
		}
	});
}
