import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/lib/steps.mjs';
import { compress } from '../../../src/integrations/compress.ts';
import { dist } from '../../dist/built-site.ts';

/**
 * Builds a site as Starlight makes it when nothing is changed, with the text of some of our pages: their Markdown twins.
 *
 * @param paths of pages of the built site, such as `/before/need/`
 * @returns the folder of the built site, compressed as ours is
 * @throws Error with what Astro printed, where it cannot be built
 */
export async function buildPlainStarlight(paths: readonly string[]): Promise<string> {
	const folder = join(root, '.cache', 'plain-starlight');
	rmSync(folder, { recursive: true, force: true });
	write('astro.config.mjs', config);
	write('src/content.config.ts', collections);
	write('src/content/docs/index.md', '---\ntitle: 备案指南\n---\n');
	for (const path of paths) {
		const [title = path, ...rest] = readFileSync(join(dist, path, 'index.html.md'), 'utf8').split('\n');
		write(
			`src/content/docs/${path.slice(1, -1)}.md`,
			`---\ntitle: ${JSON.stringify(title.replace(/^#\s*/, ''))}\n---\n${rest.join('\n')}`,
		);
	}
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', folder],
		{ cwd: folder, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`the plain site cannot be built: ${stdout}${stderr}`);
	const built = join(folder, 'dist');
	await compress(built);
	return built;

	function write(file: string, text: string) {
		const target = join(folder, file);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	integrations: [starlight({ title: '备案指南', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
