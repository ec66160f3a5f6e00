import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bucket } from './bucket.ts';
import { keyOf, type Release, type UploadPlan } from './plan.ts';

const AT_ONCE = 8;

/** Where the bucket's record lies: below the site, readable for its owner only. */
const recordKey = (base: string) => keyOf(base)('.guide-release.json');

/** The record of the last upload, or nothing where there was none. Throws where it cannot be read. */
export async function lastRelease(bucket: Bucket, base: string): Promise<Release | undefined> {
	const text = await bucket.get(recordKey(base));
	if (text === undefined) return undefined;
	const { files, previous, kept } = JSON.parse(text) as Partial<Release>;
	if (!Array.isArray(files) || !Array.isArray(previous) || !Array.isArray(kept)) {
		throw new Error(`${recordKey(base)} in the bucket is not a record of a release`);
	}
	return { files, previous, kept };
}

/**
 * Puts the files, then the record, then deletes. Stops at the first file that cannot be put: the site that was
 * there stays as it was or is whole in its new form, since pages come after what they name.
 */
export async function carryOut(
	plan: UploadPlan,
	{ dist, base, bucket, say }: { dist: string; base: string; bucket: Bucket; say: (line: string) => void },
) {
	for (const { what, uploads } of plan.batches) {
		const waiting = [...uploads];
		const work = async () => {
			for (let next = waiting.shift(); next; next = waiting.shift()) {
				try {
					await bucket.put(next.key, await readFile(join(dist, next.name)), next.headers);
				} catch (problem) {
					waiting.length = 0;
					throw new Error(`${next.key} could not be put`, { cause: problem });
				}
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		say(`${what}: ${uploads.length} put`);
	}
	await bucket.put(recordKey(base), Buffer.from(JSON.stringify(plan.release)), {
		'Content-Type': 'application/json',
		'Cache-Control': 'no-store',
		'x-oss-object-acl': 'private',
	});
	if (plan.remove.length > 0) {
		await bucket.remove(plan.remove);
		say(`${plan.remove.length} deleted`);
	}
}
