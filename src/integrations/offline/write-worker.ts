import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pack } from '../../worker/pack.ts';
import { pageHashLength, type Bundle, type Release } from '../../worker/release.ts';
import { collectBundles, computeIntegrity } from './bundles.ts';

const findSource = (name: string) => fileURLToPath(new URL(`../../worker/${name}`, import.meta.url));

/** Writes the bundles and the worker that keeps them. */
export async function writeWorker(dist: string): Promise<Release> {
	const { bundles, binaries } = await collectBundles(dist);
	await mkdir(join(dist, 'offline'), { recursive: true });
	const files: Record<string, number> = {};
	const kept: Bundle[] = [];
	for (const [name, texts] of bundles) {
		if (texts.size === 0) continue;
		const content = JSON.stringify(pack(texts));
		const integrity = computeIntegrity(content);
		const file = `offline/${name}.${shortenHash(integrity)}.json`;
		await writeFile(join(dist, file), content);
		for (const path of texts.keys()) files[path] = kept.length;
		kept.push({ name, file, integrity });
	}
	for (const path of binaries) files[path] = -1;
	const pages = [...bundles.values()]
		.slice(1)
		.flatMap((texts) => [...texts])
		.filter(([path]) => path.endsWith('.html'))
		.map(([path, text]) => [path, getBase64(computeIntegrity(text)).slice(0, pageHashLength)]);
	const hashed = await Promise.all(
		binaries.map(async (path) => ({ path, integrity: computeIntegrity(await readFile(join(dist, path))) })),
	);
	const release: Release = {
		id: shortenHash(computeIntegrity(JSON.stringify([kept, files, hashed]))),
		bundles: kept,
		binaries: hashed,
		files,
		pages: Object.fromEntries(pages) as Record<string, string>,
	};
	await bundleWorker(dist, 'worker.ts', { RELEASE: JSON.stringify(release) });
	return release;
}

/** Writes, in the worker's place, the one that takes it away. */
export async function writeRetirement(dist: string): Promise<void> {
	await bundleWorker(dist, 'retire.ts', {});
}

async function bundleWorker(dist: string, entry: string, define: Record<string, string>) {
	await build({
		entryPoints: [findSource(entry)],
		outfile: join(dist, 'sw.js'),
		bundle: true,
		minify: true,
		format: 'iife',
		target: ['chrome111', 'firefox121', 'safari16.4'],
		define,
		logLevel: 'warning',
	});
}

function shortenHash(integrity: string): string {
	return Buffer.from(getBase64(integrity), 'base64').toString('hex').slice(0, 16);
}

function getBase64(integrity: string): string {
	return integrity.slice('sha256-'.length);
}
