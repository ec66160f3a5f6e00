import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { toolIds } from '../../content-model/vocabulary.ts';
import { listFiles } from '../files.ts';

/** Files of the site by the bundle that they are loaded with; the first rule that fits a path counts. */
const groups: readonly (readonly [name: string, fits: RegExp])[] = [
	['search', /^_astro\/search\.[\w-]+\.json$/],
	['tools', /^(_astro\/|index\.html$|404\.html$|not-kept\/|[^/]+\.(svg|webmanifest)$)/],
	['tools', new RegExp(`^(?:${toolIds.join('|')}|checklist/tasks|timeline/basis)/index\\.html$`)],
	['provinces', /^provinces\//],
	['subjects', /^subjects\//],
	['messages', /^rejections\//],
	['reference', /^(sources|open-data|name-rules|law|about|changelog|glossary)\//],
	['guide', /\.html$/],
];

/** In which bundles are loaded. */
const order = [...new Set(['tools', ...groups.map(([name]) => name)])];

/** Not kept for reading offline: texts for machines, and the full-text search, which is half as large as all the rest. */
const left = /\.(?:br|gz|md|txt|xml)$|^(?:data|offline|pagefind)\/|^sw\.js$/;

/** The files of a bundle, path to text. */
export type BundleTexts = Map<string, Map<string, string>>;

/** All files to keep: the texts in their bundles, and the paths of those that are no texts. */
export async function collectBundles(dist: string): Promise<{ bundles: BundleTexts; binaries: string[] }> {
	const bundles: BundleTexts = new Map(order.map((name) => [name, new Map<string, string>()]));
	const binaries: string[] = [];
	for (const file of await listFiles(dist, '**/*.*')) {
		const path = relative(dist, file).split(sep).join('/');
		if (left.test(path)) continue;
		const content = await readFile(file);
		const group = findGroup(findPageOfTexts(path) ?? path);
		if (group) bundles.get(group)!.set(path, content.toString('utf8'));
		else binaries.push(path);
	}
	return { bundles, binaries };
}

/** The page whose texts a file has: beside its page it costs next to nothing. */
function findPageOfTexts(path: string): string | undefined {
	const folder = /^_astro\/texts\/(.*\/)?[^/]+$/.exec(path);
	return folder ? `${folder[1] ?? ''}index.html` : undefined;
}

function findGroup(path: string): string | undefined {
	return groups.find(([, fits]) => fits.test(path))?.[0];
}

/** A file's hash as `integrity` has it. */
export function computeIntegrity(content: string | Uint8Array): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
