import { toolIds } from '../../content-model/vocabulary.ts';
import type { PageKind } from '../../domain/search/index-data.ts';

const kinds: readonly (readonly [RegExp, PageKind])[] = [
	[new RegExp(`^/(?:${toolIds.join('|')})/$`), 'tool'],
	[/^\/rejections\/[^/]+\/$/, 'message'],
	[/^\/glossary\/$/, 'glossary'],
	[/^\/(faq|myths)\/$/, 'list'],
	[/^\/(provinces|subjects|name-rules)\/[^/]+\/$/, 'case'],
	[/^\/(sources|sources\/providers|rejections|open-data|about|changelog)\/$/, 'reference'],
];

/** What a page is, by its path. */
export function findPageKind(path: string): PageKind {
	return kinds.find(([fits]) => fits.test(path))?.[1] ?? 'guide';
}
