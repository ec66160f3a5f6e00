import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readCollection } from '../../content/read.ts';
import { compileIndex } from '../../domain/search/compile.ts';
import { traditional } from '../../domain/site-name/traditional.ts';
import { filesOf } from '../files.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { pageText } from './sections.ts';
import { sourcePages } from './source-pages.ts';

/** Where the index of sections stands in the site. */
export const searchIndexFile = 'search/index.json';

/** What was written. */
export interface SearchFiles {
	readonly sections: number;
	/** The file of the page, below the site, of each text of Pagefind's. */
	readonly fragmentPages: ReadonlyMap<string, string>;
}

/** Writes what the search loads: our index of sections, which ranks, and Pagefind's, which has the texts. */
export async function writeSearch(dist: string, base: string): Promise<SearchFiles> {
	const html = new Map<string, string>();
	for (const file of await filesOf(dist, '**/*.html')) {
		const path = `/${relative(dist, file)
			.split(sep)
			.join('/')
			.replace(/index\.html$/, '')}`;
		if (path !== '/404.html') html.set(path, await readFile(file, 'utf8'));
	}
	const fragments = await writePagefindIndex(dist, html);
	const [synonyms, rejections] = await Promise.all([
		readCollection('synonyms'),
		readCollection('rejections'),
	]);
	const pages = [...html].flatMap(([path, content]) => {
		const page = pageText(content);
		return page ? [{ path, fragment: fragments.get(path) ?? '', ...page }] : [];
	});
	const messages = new Map(
		[...rejections].map(([id, { messages, keywords = [] }]) => [
			`/rejections/${id}/`,
			[...messages, ...keywords],
		]),
	);
	const words = new Intl.Segmenter('zh', { granularity: 'word' });
	const index = compileIndex({
		pages: sourcePages(pages, messages, base),
		synonyms: [...synonyms.values()],
		pairs: traditional,
		cut: (run) => Array.from(words.segment(run), ({ segment }) => segment),
	});
	const file = join(dist, searchIndexFile);
	await mkdir(join(file, '..'), { recursive: true });
	await writeFile(file, JSON.stringify(index));
	const fragmentPages = new Map([...fragments].map(([path, name]) => [name, `${path.slice(1)}index.html`]));
	return { sections: index.sections.length, fragmentPages };
}
