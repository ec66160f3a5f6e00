import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const disturbances = ['error', 'late', 'short', 'slow', 'silent'] as const;
/**
 * How the server may fail at handing out what is kept for reading offline. `late`: with an error, but only after the
 * tools, which come first; `silent`: the worker never comes whole.
 */
export type Disturbance = (typeof disturbances)[number];

/** A place where one release takes the place of another, at once and with nothing of the one before. */
export interface Deployment {
	/** What a journey has to serve. */
	readonly files: string;
	readonly nginx: string;
	/** @param dist a built site */
	deploy(dist: string): void;
	disturb(how: Disturbance): void;
	calm(): void;
	dispose(): void;
}

export function createDeployment(): Deployment {
	const folder = mkdtempSync(join(tmpdir(), 'guide-deployment-'));
	const files = join(folder, 'site');
	const flag = (how: Disturbance) => join(folder, how);
	return {
		files,
		nginx: `location /offline/ {
			set $asked "$uri";
			if (-f "${flag('late')}") { set $asked "$uri late"; }
			if ($asked ~ "^/offline/(?!tools).* late$") { return 500; }
			if (-f "${flag('error')}") { return 500; }
			if (-f "${flag('short')}") { return 200 '{"pieces":["<!doctype html>'; }
			if (-f "${flag('slow')}") { set $limit_rate 20k; }
		}
		location = /sw.js {
			if (-f "${flag('silent')}") { set $limit_rate 1; }
		}`,
		deploy(dist) {
			symlinkSync(dist, `${files}-next`);
			renameSync(`${files}-next`, files);
		},
		disturb(how) {
			writeFileSync(flag(how), '');
		},
		calm() {
			for (const how of disturbances) rmSync(flag(how), { force: true });
		},
		dispose() {
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
