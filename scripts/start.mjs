import { install } from './lib/install.mjs';
import { portFrom, portIsFree } from './lib/port.mjs';
import { run, step, steps } from './lib/steps.mjs';

await steps(async () => {
	let port = 0;
	await step('port', async () => {
		port = portFrom(process.env['PORT'], 4321);
		await portIsFree(port);
	});
	await step('install', install);
	await step('build', () => run('astro', ['build']));
	await step('serve', async () => {
		// Only now: what it imports is there after the install.
		const { serve } = await import('./lib/serve.mjs');
		const address = await serve(port);
		console.log(`\n${address}\n`);
	});
});
