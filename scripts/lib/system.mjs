import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './steps.mjs';

/**
 * The full path of a command, looked for as a shell would, and in the administrators' folders too,
 * which a user's PATH may lack.
 *
 * @param {string[]} names the first that is found counts
 */
export function which(...names) {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	for (const name of names) {
		for (const folder of folders) {
			const file = join(folder, name);
			try {
				accessSync(file, constants.X_OK);
				return file;
			} catch {
				// not here
			}
		}
	}
	return undefined;
}

/** Whether Debian's Python can speak to WebKitGTK: the tests' own browser window is written in it. */
function webkitPython() {
	const imports = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
	return spawnSync('/usr/bin/python3', ['-c', imports]).status === 0;
}

/** nginx's module that hands out `.br` files as they are. */
export function brotliModule() {
	return [
		'/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
		'/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
		'/etc/nginx/modules/ngx_http_brotli_static_module.so',
	].find(existsSync);
}

const cjkFont = () =>
	['/usr/share/fonts/opentype/noto', '/usr/share/fonts/truetype', '/usr/share/fonts/google-noto-cjk'].some(
		(folder) => existsSync(folder) && readdirSync(folder).some((name) => /CJK|wqy|droid/i.test(name)),
	);

/**
 * What tests need from the system: what it is called, how to see that it is there, and Debian's packages.
 *
 * @typedef {{ id: string, what: string, there: () => unknown, packages: string[] }} Need
 * @type {Need[]}
 */
export const needs = [
	{
		id: 'chromium',
		what: 'Chromium',
		there: () => which('chromium', 'chromium-browser', 'google-chrome'),
		packages: ['chromium'],
	},
	{
		id: 'firefox',
		what: 'Firefox',
		there: () => which('firefox-esr', 'firefox'),
		packages: ['firefox-esr'],
	},
	{
		id: 'webkit',
		what: 'WebKitGTK with its driver',
		there: () => which('WebKitWebDriver') && webkitPython(),
		packages: ['webkit2gtk-driver', 'python3-gi', 'gir1.2-webkit2-4.1'],
	},
	{ id: 'xvfb', what: 'Xvfb', there: () => which('Xvfb'), packages: ['xvfb'] },
	{
		id: 'nginx',
		what: 'nginx with brotli',
		there: () => which('nginx') && brotliModule(),
		packages: ['nginx', 'libnginx-mod-http-brotli-static'],
	},
	{ id: 'font', what: 'a Chinese font', there: cjkFont, packages: ['fonts-noto-cjk'] },
	{ id: 'faketime', what: 'faketime', there: () => which('faketime'), packages: ['faketime'] },
];

/** Those of the needs that the system lacks. */
export const missingNeeds = () => needs.filter((need) => !need.there());

/** @param {readonly Need[]} list */
const namesOf = (list) => list.map(({ what }) => what).join(', ');

/**
 * Installs what tests need and the system lacks, with Debian's packages. Where that cannot be done, since this is not
 * Debian or not root, it says what a person can install; the steps that need it see for themselves that it is missing.
 *
 * @returns {Promise<number>} 0, or the exit code of an installation that failed
 */
export async function installSystem() {
	const missing = missingNeeds();
	if (missing.length === 0) {
		console.log(`    all there: ${namesOf(needs)}`);
		return 0;
	}
	const packages = missing.flatMap((need) => need.packages);
	if (process.getuid?.() !== 0 || !which('apt-get')) {
		console.error(
			`    Missing: ${namesOf(missing)}. What needs them is not tested here.\n` +
				`    On Debian or Ubuntu, install them with: sudo apt-get install ${packages.join(' ')}\n` +
				`    Elsewhere, the container of .devcontainer has them all.`,
		);
		return 0;
	}
	console.log(`    installing ${namesOf(missing)}: apt-get install ${packages.join(' ')}`);
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const update = await run('apt-get', ['update', '-q'], env);
	if (update !== 0) return update;
	const code = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
	if (code !== 0) return code;
	const still = missing.filter((need) => !need.there());
	if (still.length > 0) console.error(`    installed, and still not found: ${namesOf(still)}`);
	return still.length === 0 ? 0 : 1;
}
