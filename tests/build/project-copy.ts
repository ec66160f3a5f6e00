import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/steps.mjs';

/** What a build or the dev server reads. A cache is of no use elsewhere: Astro sees that its folder is another. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** A copy of the project in a folder of its own, to be edited. */
export interface ProjectCopy {
	readonly folder: string;
	/** Starts Astro in the copy, as a terminal would: Vitest's own variables make it another program. */
	astro(...args: string[]): ChildProcess;
	/**
	 * Replaces a text in a file, wherever it stands there.
	 *
	 * @throws where the file does not have it: the edit would change nothing
	 */
	edit(file: string, before: string | RegExp, after: string): void;
	remove(): void;
}

/** Copies the project to below itself: there it finds the installed packages. */
export function copyProject(): ProjectCopy {
	mkdirSync(join(root, '.cache'), { recursive: true });
	const folder = mkdtempSync(join(root, '.cache', 'copy-'));
	for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
	return {
		folder,
		astro: (...args) =>
			spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
				cwd: folder,
				env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
				stdio: ['ignore', 'pipe', 'pipe'],
			}),
		edit(file, before, after) {
			const text = readFileSync(join(folder, file), 'utf8');
			const edited = text.replaceAll(before, after);
			if (edited === text) throw new Error(`${file} has no “${before}”`);
			writeFileSync(join(folder, file), edited);
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}
