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

/** What the browser tests need from the system: how to see that it is there, and Debian's package. */
export const needs = [
	{
		what: 'Chromium',
		there: () => which('chromium', 'chromium-browser', 'google-chrome'),
		packages: ['chromium'],
	},
	{ what: 'Firefox', there: () => which('firefox-esr', 'firefox'), packages: ['firefox-esr'] },
	{
		what: 'WebKitGTK with its driver',
		there: () => which('WebKitWebDriver') && webkitPython(),
		packages: ['webkit2gtk-driver', 'python3-gi', 'gir1.2-webkit2-4.1'],
	},
	{ what: 'Xvfb', there: () => which('Xvfb'), packages: ['xvfb'] },
	{
		what: 'nginx with brotli',
		there: () => which('nginx') && brotliModule(),
		packages: ['nginx', 'libnginx-mod-http-brotli-static'],
	},
	{ what: 'a Chinese font', there: cjkFont, packages: ['fonts-noto-cjk'] },
];

/**
 * Installs what the browser tests need and the system lacks, with Debian's packages.
 *
 * @returns {Promise<number>} 0, or the exit code of what failed
 */
export async function installSystem() {
	const missing = needs.filter((need) => !need.there());
	if (missing.length === 0) {
		console.log(`    all there: ${needs.map(({ what }) => what).join(', ')}`);
		return 0;
	}
	const names = missing.map(({ what }) => what).join(', ');
	const packages = missing.flatMap((need) => need.packages);
	if (process.getuid?.() !== 0 || !which('apt-get')) {
		console.error(
			`    The browser tests need: ${names}.\n` +
				`    On Debian or Ubuntu, install them with: sudo apt-get install ${packages.join(' ')}`,
		);
		return 1;
	}
	console.log(`    installing for ${names}: ${packages.join(' ')}`);
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const update = await run('apt-get', ['update', '-q'], env);
	if (update !== 0) return update;
	const code = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
	if (code !== 0) return code;
	const still = missing.filter((need) => !need.there()).map(({ what }) => what);
	if (still.length > 0) console.error(`    installed, and still not found: ${still.join(', ')}`);
	return still.length === 0 ? 0 : 1;
}
