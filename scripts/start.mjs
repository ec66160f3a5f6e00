import { readArguments } from './lib/arguments.mjs';
import { install } from './lib/install.mjs';
import { portFrom, portIsFree } from './lib/port.mjs';
import { carryOut, run } from './lib/steps.mjs';

readArguments(
	`npm start                builds the site and serves it at http://localhost:4321/
PORT=8080 npm start      at another port`,
	{},
);

let port = 0;
await carryOut([
	{
		id: 'port',
		work: async () => {
			port = portFrom(process.env['PORT'], 4321);
			await portIsFree(port);
		},
	},
	{ id: 'install', work: install },
	{ id: 'build', work: () => run('astro', ['build']) },
	{
		id: 'serve',
		work: async () => {
			// Only now: what it imports is there after the install.
			const { serve } = await import('./lib/serve.mjs');
			const address = await serve(port);
			console.log(`\n${address}\n`);
		},
	},
]);
