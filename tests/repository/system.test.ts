import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

/** A machine of which only these commands are seen, and an `apt-get` that writes down what it is told. */
let folder: string;
let commands: string;
const told = () => {
	const file = join(folder, 'told');
	return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-machine-'));
	commands = join(folder, 'bin');
	mkdirSync(commands);
	symlinkSync(process.execPath, join(commands, 'node'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function aptGet(more: string) {
	const file = join(commands, 'apt-get');
	writeFileSync(file, `#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> ${folder}/told\n${more}\n`);
	chmodSync(file, 0o755);
}

/** What `npm test` does about the system, there, for root or for someone else. */
function installSystem(uid: number) {
	const module = pathToFileURL(join(root, 'scripts/lib/system.mjs')).href;
	const code = `process.getuid = () => ${uid}; process.exit(await (await import('${module}')).installSystem());`;
	return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
		env: { PATH: commands },
		encoding: 'utf8',
	});
}

describe('a bare Debian machine', () => {
	test('gets what the browser tests need, by name, without questions', () => {
		aptGet(`case "$1" in install)
			for name in chromium firefox-esr WebKitWebDriver Xvfb faketime; do
				printf '#!/bin/sh\n' > ${commands}/$name; /bin/chmod +x ${commands}/$name
			done;; esac`);
		const { status, stdout } = installSystem(0);
		expect(status).toBe(0);
		const [update, install, ...more] = told();
		expect(update).toBe('noninteractive update -q');
		expect(install).toMatch(/^noninteractive install -q -y --no-install-recommends /);
		for (const name of ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'faketime']) {
			expect(install!.split(' ')).toContain(name);
		}
		expect(more).toEqual([]);
		expect(stdout).toMatch(/installing Chromium, Firefox.*: apt-get install chromium /);
		// The second time everything is there.
		expect(installSystem(0).stdout).toMatch(/all there: Chromium, Firefox/);
		expect(told()).toHaveLength(2);
	});
	test('whose packages bring something else than expected, is told what is missing', () => {
		aptGet('');
		const { status, stderr } = installSystem(0);
		expect(status).toBe(1);
		expect(stderr).toMatch(/installed, and still not found: Chromium, Firefox/);
	});
	test('without a network stops at the list of packages', () => {
		aptGet('exit 100');
		expect(installSystem(0).status).toBe(100);
		expect(told()).toEqual(['noninteractive update -q']);
	});
});

describe('a machine where nothing may be installed', () => {
	test.each([
		['for a person who is not root', 1000, true],
		['without apt-get', 0, false],
	])('%s: says what to install, and does not stop what needs nothing of it', (_who, uid, hasApt) => {
		if (hasApt) aptGet('');
		const { status, stderr } = installSystem(uid);
		expect(stderr).toMatch(/Missing: Chromium, Firefox/);
		expect(stderr).toMatch(/sudo apt-get install chromium firefox-esr webkit2gtk-driver /);
		expect([status, told()]).toEqual([0, []]);
	});
});
