import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portFrom } from '../../scripts/lib/port.mjs';
import { root } from '../../scripts/lib/steps.mjs';

let server: Server;
let busy: number;
beforeAll(async () => {
	server = createServer();
	await new Promise<void>((done) => server.listen(0, done));
	busy = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const start = (port: string) =>
	spawnSync('node', [join(root, 'scripts/start.mjs')], {
		env: { ...process.env, PORT: port },
		encoding: 'utf8',
	});

describe('npm start', () => {
	test('says at once, before it builds, that its port is taken, and what to do', () => {
		const { status, stdout, stderr } = start(String(busy));
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			`Port ${busy} is in use. Stop what runs there, or choose another: PORT=8080 npm start`,
		);
		expect(stdout).not.toContain('build');
		expect(stdout.trim().split('\n').at(-1)).toBe('FAILED: port');
	});
	test.each(['abc', '70000', '-1', '80.5'])('takes PORT=%s for what it is', (port) => {
		const { status, stderr } = start(port);
		expect([status, stderr]).toEqual([1, expect.stringContaining(`PORT=${port} is no port`)]);
	});
	test('has a port of its own where none is asked for', () => {
		expect([portFrom(undefined, 4321), portFrom('', 4321), portFrom('8080', 4321)]).toEqual([
			4321, 4321, 8080,
		]);
	});
});
