/**
 * Puts the built site into a bucket of Alibaba Cloud OSS:
 *     npm run build && node deploy/oss/upload.ts --dry-run     what would be put where; no network, no key
 *     node deploy/oss/upload.ts                                the upload (see deploy/README.md)
 *     node deploy/oss/upload.ts --prune                        and deletes what releases before the last left
 *     node deploy/oss/upload.ts --all                          and puts again what should be there already
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBucket } from './bucket.ts';
import { carryOut, lastRelease } from './carry-out.ts';
import { isMainland, showsIcpNumber } from './filing.ts';
import { planUpload, type UploadPlan } from './plan.ts';

const { values } = parseArgs({
	options: {
		'dry-run': { type: 'boolean', default: false },
		prune: { type: 'boolean', default: false },
		all: { type: 'boolean', default: false },
		'without-number': { type: 'boolean', default: false },
		from: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
	},
});
const { env } = process;
const dist = values.from;
const base = env['BASE_PATH'] || '/';
const say = (line: string) => console.log(line);

function show(plan: UploadPlan) {
	for (const { what, uploads } of plan.batches) {
		say(`\n${what}: ${uploads.length}`);
		for (const { key, headers } of uploads) say(`  ${key}  ${Object.values(headers).join('  ')}`);
	}
}

/** A person's sentence where the site must not go up as it is. */
function objection(): string | undefined {
	const home = globSync('index.html', { cwd: dist });
	if (home.length === 0) return `${dist} is not a built site: npm run build first.`;
	if (!isMainland(env['OSS_REGION']) || showsIcpNumber(readFileSync(join(dist, 'index.html'), 'utf8'))) {
		return undefined;
	}
	const why =
		`${env['OSS_REGION']} is in mainland China, where a site opens only with its own ICP number at its foot, ` +
		'and the built pages have none. Build with ICP_NUMBER=…, or say --without-number if the site is not to be opened yet.';
	if (!values['without-number']) return why;
	console.warn(`Warning: ${why}`);
	return undefined;
}

try {
	const no = objection();
	if (no !== undefined) throw new Error(no);
	const files = globSync('**/*.*', { cwd: dist });
	if (values['dry-run']) {
		show(planUpload(files, { base }));
		say(
			'\nA dry run: nothing was put. What the bucket has already, and what --prune deletes, only the bucket knows.',
		);
	} else {
		const bucket = await openBucket(env);
		const last = await lastRelease(bucket, base);
		const plan = planUpload(files, { base, last, prune: values.prune, all: values.all });
		say(`${plan.unchanged} hashed files are there already`);
		await carryOut(plan, { dist, base, bucket, say });
		say('Done. Now let the CDN forget the pages: deploy/README.md, “Refresh”.');
	}
} catch (problem) {
	const { message, cause } = problem as Error;
	console.error(
		cause instanceof Error && !/^This needs/.test(message) ? `${message}: ${cause.message}` : message,
	);
	process.exitCode = 1;
}
