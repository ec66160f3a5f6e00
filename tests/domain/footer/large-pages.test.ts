import { beforeAll, describe, expect, it } from 'vitest';
import { answerFooter, readFooterData, type FooterData } from '../../../src/cli/footer.ts';
import { readContent } from '../../../src/content-model/read.ts';
import { largePages } from './large-pages.ts';

let data: FooterData;
beforeAll(async () => {
	data = readFooterData(await readContent());
});

describe('a long page', () => {
	it.each(Object.keys(largePages))('full of %s is answered', async (name) => {
		const answer = answerFooter(JSON.stringify({ html: largePages[name]!(300_000) }), data);
		expect(Object.keys(answer as object)).toEqual(['findings', 'icp', 'police', 'code']);
	});

	it.each(['paragraphs and links', 'one line of text', 'digits only', 'spaces and line breaks', 'pictures'])(
		'full of %s keeps the number of its footer',
		async (name) => {
			const answer = answerFooter(JSON.stringify({ html: largePages[name]!(300_000) }), data);
			expect(answer).toMatchObject({ icp: ['京ICP备2026000001号-1'] });
		},
	);
});
