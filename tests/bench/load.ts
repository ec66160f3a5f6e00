/**
 * Prints what nginx with the container's configuration answers under load. Load and server share this machine's
 * processors, and nothing crosses a wire: the figures compare configurations and releases, and say how little
 * of a machine the site needs; they are no promise for another machine.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { which } from '../../scripts/lib/system.mjs';
import { builtPages, dist } from '../dist/built-site.ts';
import { startContainerNginx } from '../dist/container-nginx.ts';
import { firstVisit } from '../dist/transfer.ts';

const wrk = which('wrk');
const seconds = 5;
const connections = 64;

/** Requests per second, and the 99th percentile of the time that one takes, as wrk says it. */
function measure(url: string, headers: readonly string[]) {
	const { stdout, status } = spawnSync(
		wrk!,
		['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...headers.flatMap((one) => ['-H', one]), url],
		{ encoding: 'utf8' },
	);
	const find = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?';
	if (status !== 0) throw new Error(`wrk ended with ${status}: ${stdout}`);
	return {
		perSecond: Math.round(Number(find(/Requests\/sec:\s+([\d.]+)/))),
		p99: find(/99%\s+(\S+)/),
		errors: find(/Socket errors: (.+)/),
	};
}

if (!wrk) {
	console.log('load: not measured: wrk is not here. On Debian or Ubuntu: apt-get install wrk');
} else {
	const page = builtPages().find(({ path }) => path === '/faq/')!;
	const [script] = [...firstVisit(page)]
		.filter(([path]) => path.startsWith('/_astro/') && path.endsWith('.js'))
		.sort(([, one], [, other]) => other - one)[0]!;
	const nginx = await startContainerNginx();
	try {
		const etag = (await fetch(`${nginx.origin}/faq/`, { headers: { 'Accept-Encoding': 'br' } })).headers.get(
			'etag',
		)!;
		const brotli = 'Accept-Encoding: br';
		const cases: [string, string, string[]][] = [
			[`page, brotli (${statSync(join(dist, 'faq/index.html.br')).size} bytes)`, '/faq/', [brotli]],
			['page that the browser has (304)', '/faq/', [brotli, `If-None-Match: ${etag}`]],
			[`hashed script, brotli (${statSync(join(dist, `${script}.br`)).size} bytes)`, script, [brotli]],
			['page that is not there (404)', '/not-there/', [brotli]],
		];
		console.log(
			`load: nginx, ${connections} connections, ${seconds} s each, ${availableParallelism()} processors shared with wrk`,
		);
		for (const [what, path, headers] of cases) {
			const { perSecond, p99, errors } = measure(nginx.origin + path, headers);
			const said = errors === '?' ? '' : `, errors: ${errors}`;
			console.log(`  ${what}: ${perSecond.toLocaleString('en-US')} requests/s, p99 ${p99}${said}`);
		}
	} finally {
		await nginx.stop();
	}
}
