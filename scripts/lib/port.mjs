import { createServer } from 'node:net';

/**
 * The port that a person asked for.
 *
 * @param {string | undefined} asked
 * @param {number} usual
 * @returns {number}
 */
export function portFrom(asked, usual) {
	if (asked === undefined || asked === '') return usual;
	const port = Number(asked);
	if (!/^\d+$/.test(asked) || port > 65_535) {
		throw new Error(`PORT=${asked} is no port: a number up to 65535, PORT=8080 npm start`);
	}
	return port;
}

/** @param {number} port */
export function portInUse(port) {
	return new Error(`Port ${port} is in use. Stop what runs there, or choose another: PORT=8080 npm start`);
}

/**
 * Whether the port can be had, before minutes go into a build that nobody could then look at.
 *
 * @param {number} port
 * @returns {Promise<void>} rejects with a sentence for a person
 */
export function portIsFree(port) {
	return new Promise((done, fail) => {
		const server = createServer();
		server.on('error', (/** @type {NodeJS.ErrnoException} */ problem) => {
			fail(problem.code === 'EADDRINUSE' ? portInUse(port) : problem);
		});
		server.listen(port, () => server.close(() => done()));
	});
}
