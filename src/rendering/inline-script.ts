import { build } from 'esbuild';
import { join } from 'node:path';

const scripts = new Map<string, Promise<string>>();

/**
 * A script to be written into the page, right behind what it changes: it runs before the page is painted, so that nothing
 * moves. Bundled once for all pages of a build; its hash gets into the policy with those of all other written scripts.
 *
 * @param file the module that it starts with, below `src/`
 */
export function bundleInlineScript(file: string): Promise<string> {
	const known = import.meta.env.PROD ? scripts.get(file) : undefined;
	const script = known ?? bundle(file);
	scripts.set(file, script);
	return script;
}

async function bundle(file: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(process.cwd(), 'src', file)],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		charset: 'utf8',
		write: false,
	});
	return outputFiles[0]!.text;
}
