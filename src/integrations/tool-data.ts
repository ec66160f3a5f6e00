import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Compile } from '../compile/tool-data.ts';
import type { Content } from '../content-model/collections.ts';
import type { ContentReader } from '../content-model/reader.ts';

/** The file of a data module, and the part of its data that is asked for. */
const dataModule = /^(.+\.data\.ts)(?:\?part=([\w-]+))?$/;

/** Gives whoever imports a `*.data.ts` what `defineToolData` made there, as a module that is hashed and cached like any other. */
export function toolDataPlugin(read: ContentReader): Plugin {
	/** What each file made of the content, by file: pages and scripts ask for the same, and each part for the whole. */
	const made = new Map<string, { content: Content; data: Record<string, unknown> }>();
	return {
		name: 'tool-data',
		enforce: 'pre',
		async load(id) {
			const [, file, part] = dataModule.exec(id) ?? [];
			if (file === undefined) return;
			const { default: compile } = (await import(file)) as {
				default: Compile<Record<string, unknown>> & { isInParts?: boolean };
			};
			const { content, translations } = await read();
			if (made.get(file)?.content !== content)
				made.set(file, { content, data: compile(content, translations) });
			const { data } = made.get(file)!;
			if (compile.isInParts && part === undefined) return writePartLoaders(file, Object.keys(data));
			// JSON.parse of a string is read faster than the same object written as code.
			const json = JSON.stringify(part === undefined ? data : data[part]);
			return `export default JSON.parse(${JSON.stringify(json)})`;
		},
	};
}

function writePartLoaders(file: string, parts: readonly string[]): string {
	const loaders = parts.map(
		(part) => `${JSON.stringify(part)}: () => import(${JSON.stringify(`${file}?part=${part}`)})`,
	);
	return `export default {${loaders.join(',')}}`;
}

/** Makes the tools' data when the site is built. */
export function toolData(read: ContentReader): AstroIntegration {
	return {
		name: 'tool-data',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [toolDataPlugin(read)] } });
			},
		},
	};
}
