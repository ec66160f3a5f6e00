import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../../scripts/lib/arguments.mjs';
import { isMainland, showsIcpNumber } from './check-region.ts';
import { ossutilArguments, uploadSteps, type UploadStep } from './upload-steps.ts';

const usage = `Puts the built site into the bucket OSS_BUCKET of OSS_REGION by Alibaba Cloud's own tool, ossutil 2 (see deploy/README.md).

npm run deploy:oss -- --dry-run           what would be called; nothing is, and no key is needed
npm run deploy:oss                        the upload; deletes nothing
npm run deploy:oss -- --without-number    into a mainland bucket, for a site that is not to be opened yet
npm run deploy:oss -- --from FOLDER       a built site elsewhere than in dist`;

const { values } = readArguments(usage, {
	options: {
		'dry-run': { type: 'boolean', default: false },
		'without-number': { type: 'boolean', default: false },
		from: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
	},
});
const dist = values.from;
const { OSS_REGION: region, OSS_BUCKET: bucket, BASE_PATH: base } = process.env;

/** Why the site must not go up as it is, in a sentence for a person; nothing where it may. */
function objection(): string | undefined {
	const home = join(dist, 'index.html');
	if (!existsSync(home)) return `${dist} is not a built site: npm run build first.`;
	if (!region || !bucket) return 'Not set: OSS_REGION (cn-hongkong), OSS_BUCKET. See deploy/README.md.';
	if (values['without-number'] || !isMainland(region) || showsIcpNumber(readFileSync(home, 'utf8'))) return;
	return (
		`${region} is in mainland China, where a site opens only with its own ICP number at its foot, and the built pages ` +
		'have none. Build with ICP_NUMBER=…, or say --without-number if the site is not to be opened yet.'
	);
}

/** Puts the files of a step: they are copied into a folder of their own, since one call sets one set of headers. */
function put(step: UploadStep): void {
	const folder = mkdtempSync(join(tmpdir(), 'guide-upload-'));
	try {
		const target = `oss://${bucket}${base || '/'}`;
		const args = [...ossutilArguments(step, folder, target), '--region', region!];
		console.log(`${step.names.length} files: ossutil ${args.join(' ')}`);
		if (values['dry-run']) return;
		for (const name of step.names) cpSync(join(dist, name), join(folder, name));
		const { status, error } = spawnSync('ossutil', args, { stdio: 'inherit' });
		if (status !== 0) throw new Error(`ossutil: ${error?.message ?? `exit code ${status}`}; stopped there`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

try {
	const why = objection();
	if (why !== undefined) throw new Error(why);
	uploadSteps(globSync('**/*.*', { cwd: dist })).forEach(put);
} catch (problem) {
	console.error((problem as Error).message);
	process.exitCode = 1;
}
