import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/steps.mjs';
import { brotliModule, which } from '../../../scripts/lib/system.mjs';
import { answering, atTheEnd, freePort, heard } from './processes.ts';

/** The built site behind the real nginx, with the configuration of `deploy/nginx`, on loopback. */
export interface Site {
	/** `http://localhost:<port>`; a new port, and so a new origin, for each site. */
	readonly origin: string;
	readonly port: number;
	/** The server ends: for a browser, the network is gone. */
	stop(): Promise<void>;
	start(): Promise<void>;
	/** Whether the network was ever taken away. */
	readonly wasStopped: boolean;
	/** What it wrote into its access log about all that it has answered so far; not when it is stopped. */
	log(): Promise<string>;
	/** Ends it and removes its files. */
	dispose(): Promise<void>;
}

const configuration = (folder: string, files: string, port: number, more: string) => `
${brotliModule() ? `load_module ${brotliModule()};` : ''}
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr error;
events {}
http {
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
	include /etc/nginx/mime.types;
	include "${join(root, 'deploy/nginx/guide-http.conf')}";
	server {
		listen 127.0.0.1:${port};
		listen [::1]:${port};
		root "${files}";
		access_log ${folder}/access.log guide;
		include "${join(root, 'deploy/nginx/guide.conf')}";
		location = /logged { access_log off; return 204; }
		${more}
	}
}
`;

/**
 * Serves a folder as a deployment would.
 *
 * @param files the built site; `dist/` unless told
 * @param more further lines for the `server` block
 */
export async function serveSite(files = join(root, 'dist'), more = ''): Promise<Site> {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
	const config = join(folder, 'nginx.conf');
	writeFileSync(config, configuration(folder, files, port, more));
	let process: ChildProcess | undefined;
	let stopped = false;
	const start = async () => {
		const said: string[] = [];
		process = spawn(which('nginx')!, ['-e', 'stderr', '-p', folder, '-c', config], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		heard(process, (line) => said.push(line));
		try {
			await answering(port, process);
		} catch (problem) {
			throw new Error(`nginx: ${said.join('\n')}`, { cause: problem });
		}
	};
	const stop = async () => {
		const ending = process;
		process = undefined;
		if (!ending || ending.exitCode !== null) return;
		const gone = new Promise((done) => ending.once('exit', done));
		ending.kill('SIGKILL');
		await gone;
	};
	const forget = atTheEnd(() => process?.kill('SIGKILL'));
	await start();
	return {
		origin: `http://localhost:${port}`,
		port,
		start,
		stop: () => {
			stopped = true;
			return stop();
		},
		get wasStopped() {
			return stopped;
		},
		log: async () => {
			// nginx writes a line after the answer is out. It is one process: when it answers again, the line is there.
			await fetch(`http://localhost:${port}/logged`);
			return readFileSync(join(folder, 'access.log'), 'utf8');
		},
		dispose: async () => {
			await stop();
			forget();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
