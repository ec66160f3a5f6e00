import { parseArgs } from 'node:util';

/**
 * What a command was given, as `parseArgs` of Node reads it. With `--help` it prints the usage and ends with 0; where an
 * argument is unknown or lacks its value it says so in a sentence and ends with 1.
 *
 * @template {import('node:util').ParseArgsConfig} T
 * @param {string} usage what `--help` prints: each way to call the command, with what it does
 * @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function readArguments(usage, config) {
	try {
		const { values, ...rest } = parseArgs({
			...config,
			options: { ...config.options, help: { type: 'boolean', short: 'h' } },
		});
		const { help, ...others } = /** @type {Record<string, unknown>} */ (values);
		if (help === true) {
			console.log(usage);
			process.exit(0);
		}
		return /** @type {ReturnType<typeof parseArgs<T>>} */ (
			/** @type {unknown} */ ({ ...rest, values: others })
		);
	} catch (problem) {
		// What follows the first sentence is advice to whoever wrote the command.
		return refuse(/** @type {Error} */ (problem).message.replace(/\. .*/s, ''));
	}
}

/**
 * Ends a command that cannot do what it was asked to, with 1.
 *
 * @param {string} why a sentence without its full stop
 * @returns {never}
 */
export function refuse(why) {
	console.error(`${why}. --help shows what there is.`);
	process.exit(1);
}
