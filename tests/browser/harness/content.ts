import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/lib/steps.mjs';

const folder = join(root, 'src/content');

/**
 * The title of an entry of the content or of a page, by its place below `src/content/`: so a journey keeps its meaning
 * when the title is improved.
 *
 *     titleOf('stages/account')
 *     titleOf('docs/procedure/review')
 *
 * Throws where there is no such file, or one without a title.
 */
export function titleOf(place: string): string {
	const [file] = globSync(`${place}.{yaml,md,mdx}`, { cwd: folder });
	if (file === undefined) throw new Error(`the content has no ${place}`);
	const text = readFileSync(join(folder, file), 'utf8');
	const [, frontmatter = text] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
	const title = (parse(frontmatter) as { title?: unknown } | null)?.title;
	if (typeof title !== 'string') throw new Error(`${place} has no title`);
	return title;
}
