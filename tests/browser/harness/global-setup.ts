import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/steps.mjs';
import { which } from '../../../scripts/lib/system.mjs';
import { atTheEnd } from './processes.ts';

let xvfb: ChildProcess | undefined;
let folder: string | undefined;

/** Before any test of the built site: it is built, WebKit has a screen to be on, and what is left over has a place. */
export async function setup() {
	if (!existsSync(join(root, 'dist', 'index.html'))) {
		throw new Error('These tests look at the built site: npm run build first.');
	}
	atTheEnd(teardown);
	// Profiles, downloads and servers' files of all workers, and of all that they start.
	folder = mkdtempSync(join(tmpdir(), 'guide-tests-'));
	process.env['TMPDIR'] = folder;
	const command = which('Xvfb');
	if (!command) return;
	const started = spawn(command, ['-displayfd', '3', '-screen', '0', '1600x2400x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	xvfb = started;
	const display = await new Promise<string>((done, fail) => {
		started.once('exit', () => fail(new Error('Xvfb ended at once')));
		started.stdio[3]?.once('data', (text: Buffer) => done(String(text).trim()));
	});
	process.env['DISPLAY'] = `:${display}`;
}

export function teardown() {
	xvfb?.kill();
	if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
