/**
 * Real builds of this site as it might be after the next release, and after the one that retires the worker:
 * copies of the sources with a few lines changed. They are kept below `.cache` until a source changes.
 */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../../scripts/lib/steps.mjs';
import { documentVersion } from '../../../src/stores/document.ts';
import { typed } from '../harness/typed.ts';

const copied = [
	'astro.config.mjs',
	'deploy',
	'package.json',
	'public',
	'scripts',
	'src',
	'tsconfig.json',
	'LICENSE',
];

type Edit = readonly [file: string, before: string, after: string];

/** What only the next release's pages and search say. */
export const news = typed('青花瓷瓶在第二版里');

const uncompressed: Edit = [
	// The files are as good for a test without their compressed copies, which take half of the build's time.
	'src/integrations/finish.ts',
	'await compress(dist)',
	'await Promise.resolve({ files: 0, bytes: 0, compressed: 0 })',
];

const releases: Readonly<Record<'next' | 'retired', { edits: readonly Edit[]; env: NodeJS.ProcessEnv }>> = {
	next: {
		env: {},
		edits: [
			uncompressed,
			['src/integrations/finish.ts', "import { compress } from './compress.ts';\n", ''],
			[
				'astro.config.mjs',
				"{ tag: 'link', attrs: { rel: 'manifest'",
				"{ tag: 'meta', attrs: { name: 'release', content: 'next' } },\n{ tag: 'link', attrs: { rel: 'manifest'",
			],
			['src/content/docs/faq.md', '---\n\n', `---\n\n## ${news}\n\n${news}\n\n`],
			[
				'src/stores/document.ts',
				`documentVersion = ${documentVersion}`,
				`documentVersion = ${documentVersion + 1}`,
			],
			[
				'src/stores/document.ts',
				'= { 1: joinActs }',
				`= { 1: joinActs, ${documentVersion}: (older) => older }`,
			],
		],
	},
	retired: { env: { OFFLINE: 'retire' }, edits: [uncompressed] },
};

/** The folder of a release that is built, at most once for the same sources. */
export async function builtRelease(name: keyof typeof releases): Promise<string> {
	const { edits, env } = releases[name];
	const folder = join(root, '.cache', 'releases', name);
	const stamp = join(folder, 'stamp');
	const wanted = stampOf(JSON.stringify([edits, env]));
	const dist = join(folder, 'dist');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return dist;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of copied) cpSync(join(root, part), join(folder, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	for (const [file, before, after] of edits) edit(join(folder, file), before, after);
	const code = await run('astro', ['build', '--root', folder, '--silent'], env);
	if (code !== 0) throw new Error(`the release "${name}" could not be built`);
	writeFileSync(stamp, wanted);
	return dist;
}

function edit(file: string, before: string, after: string) {
	const text = readFileSync(file, 'utf8');
	if (!text.includes(before)) throw new Error(`${file} no longer has ${before}`);
	writeFileSync(
		file,
		text.replace(before, () => after),
	);
}

function stampOf(more: string): string {
	const hash = createHash('sha256').update(more);
	for (const part of copied) {
		for (const file of filesBelow(join(root, part)))
			hash.update(file.slice(root.length)).update(new Uint8Array(readFileSync(file)));
	}
	return hash.digest('hex');
}

function filesBelow(path: string): string[] {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
