/** What the upload needs of a bucket. */
export interface Bucket {
	/** An object's text, or nothing where there is none. */
	get(key: string): Promise<string | undefined>;
	put(key: string, content: Buffer, headers: Readonly<Record<string, string>>): Promise<void>;
	remove(keys: readonly string[]): Promise<void>;
}

/** The official client and the version that this was tried with. */
const CLIENT = 'ali-oss';
const VERSION = '6.23.0';

/** The part of the client that is used here. */
interface Client {
	get(key: string): Promise<{ content: Buffer }>;
	put(key: string, content: Buffer, options: { headers: Record<string, string> }): Promise<unknown>;
	deleteMulti(keys: string[], options: { quiet: boolean }): Promise<unknown>;
}

/** OSS deletes so many objects with one request. */
const DELETE_AT_ONCE = 1000;

/**
 * A bucket, by the names that Alibaba Cloud's own tools read from the environment: `OSS_REGION`
 * (`cn-hangzhou`), `OSS_BUCKET`, `OSS_ACCESS_KEY_ID`, `OSS_ACCESS_KEY_SECRET`, and with a temporary key
 * `OSS_SESSION_TOKEN`. `OSS_ENDPOINT`: another address than the region's public one.
 *
 * The client is not among the project's dependencies: one deployment of several needs it, and it brings
 * ninety packages.
 */
export async function openBucket(env: NodeJS.ProcessEnv): Promise<Bucket> {
	const missing = ['OSS_REGION', 'OSS_BUCKET', 'OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'].filter(
		(name) => !env[name],
	);
	if (missing.length > 0) throw new Error(`Not set: ${missing.join(', ')}. See deploy/README.md.`);
	const client = await connect({
		region: `oss-${env['OSS_REGION']}`,
		bucket: env['OSS_BUCKET'],
		accessKeyId: env['OSS_ACCESS_KEY_ID'],
		accessKeySecret: env['OSS_ACCESS_KEY_SECRET'],
		stsToken: env['OSS_SESSION_TOKEN'],
		endpoint: env['OSS_ENDPOINT'],
		secure: true,
		authorizationV4: true,
	});
	return {
		get: async (key) => {
			try {
				return (await client.get(key)).content.toString('utf8');
			} catch (problem) {
				if ((problem as { code?: string }).code === 'NoSuchKey') return undefined;
				throw problem;
			}
		},
		put: async (key, content, headers) => {
			await client.put(key, content, { headers: { ...headers } });
		},
		remove: async (keys) => {
			for (let from = 0; from < keys.length; from += DELETE_AT_ONCE) {
				await client.deleteMulti(keys.slice(from, from + DELETE_AT_ONCE), { quiet: true });
			}
		},
	};
}

async function connect(options: object): Promise<Client> {
	// Not a literal: the type check and the bundlers would look for a package that is not there.
	const name: string = CLIENT;
	let module: { default: new (options: object) => Client };
	try {
		module = (await import(name)) as typeof module;
	} catch (problem) {
		throw new Error(`This needs the official client: npm install --no-save ${CLIENT}@${VERSION}`, {
			cause: problem,
		});
	}
	return new module.default(options);
}
