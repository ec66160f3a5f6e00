import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/steps.mjs';
import { brotliModule, which } from '../../scripts/lib/system.mjs';
import { answering, freePort } from '../browser/harness/processes.ts';
import { dist } from './built-site.ts';

export interface ContainerNginx {
	readonly origin: string;
	/** What it wrote into its access log. */
	log(): string;
	stop(): Promise<void>;
}

/** The container's nginx outside of one: the same configuration with this machine's folders and a free port. */
export async function startContainerNginx(): Promise<ContainerNginx> {
	const folder = mkdtempSync(join(tmpdir(), 'guide-container-'));
	const port = await freePort();
	const moved = readFileSync(join(root, 'deploy/nginx/nginx.conf'), 'utf8')
		.replaceAll('/tmp/', `${folder}/`)
		.replaceAll('/dev/stdout', `${folder}/access.log`)
		.replaceAll(
			/\/etc\/nginx\/guide\/(\S+);/g,
			(_all, file: string) => `"${join(root, 'deploy/nginx', file)}";`,
		)
		.replaceAll('/srv/guide', `"${dist}"`)
		.replaceAll('8080', String(port))
		.replace('include /etc/nginx/modules-enabled/*.conf;', `load_module ${brotliModule()};`);
	const config = join(folder, 'nginx.conf');
	writeFileSync(config, moved);
	const nginx = spawn(which('nginx')!, ['-e', 'stderr', '-c', config], { stdio: 'inherit' });
	await answering(port, nginx);
	return {
		origin: `http://localhost:${port}`,
		log: () => readFileSync(join(folder, 'access.log'), 'utf8'),
		stop: async () => {
			const gone = new Promise((done) => nginx.once('exit', done));
			nginx.kill('SIGQUIT');
			await gone;
			rmSync(folder, { recursive: true });
		},
	};
}
