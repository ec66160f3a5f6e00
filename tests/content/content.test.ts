import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content-model/collections.ts';
import { findCitedFacts, readPages, type PageFile } from '../../src/content-model/pages.ts';
import { contentRoot, readContent } from '../../src/content-model/read.ts';
import { checkReferences, listReferences } from '../../src/content-model/references.ts';
import { readTranslationFiles } from '../../src/content-model/translations.ts';

let content: Content;
let pages: PageFile[];
let words: PageFile[];
beforeAll(async () => {
	content = await readContent();
	pages = await readPages();
	words = await readTranslationFiles();
});

describe('the content', () => {
	it('names no id that does not exist', () => {
		expect(() => checkReferences(content, pages, words)).not.toThrow();
	});
	it('mentions no fact in a place that `check:facts` would not list', () => {
		const known = new Set(
			listReferences(content, pages, words)
				.filter(({ collection }) => collection === 'facts')
				.map(({ file, id }) => `${file} ${id}`),
		);
		const mentions = globSync('**/*.{yaml,json,md,mdx}', { cwd: contentRoot }).flatMap((name) => {
			const file = name.replaceAll('\\', '/');
			return findCitedFacts(readFileSync(join(contentRoot, name), 'utf8')).map((id) => `${file} ${id}`);
		});
		expect(mentions.length).toBeGreaterThan(300);
		expect(mentions.filter((mention) => !known.has(mention))).toEqual([]);
	});
	it('has no space before `:cite[]`, so that no mark begins a line', () => {
		const apart = pages.flatMap(({ file, body }) =>
			[...body.matchAll(/.{0,9}[^ |>\n] +:cite\[/g)].map(([text]) => `${file}: ${text}`),
		);
		expect(apart).toEqual([]);
	});
});
