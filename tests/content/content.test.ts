import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/collections.ts';
import { readPages, type PageFile } from '../../src/content/pages.ts';
import { readContent } from '../../src/content/read.ts';
import { checkReferences } from '../../src/content/references.ts';

let content: Content;
let pages: PageFile[];
beforeAll(async () => {
	content = await readContent();
	pages = await readPages();
});

describe('the content', () => {
	it('has no id that points nowhere', () => {
		expect(() => checkReferences(content, pages)).not.toThrow();
	});
});
