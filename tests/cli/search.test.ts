import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { answerSearch, readSearchData, type SearchData } from '../../src/cli/search.ts';
import { t } from '../../src/i18n/all.ts';
import { compileIndex } from '../../src/compile/search.ts';
import { createTexts } from '../../src/domain/search/texts.ts';
import { createSearch } from '../../src/domain/search.ts';

const section = (id: string, text: string) => ({ id, heading: id, level: 2, text });
const built: SearchData = {
	search: createSearch(
		compileIndex({
			pages: [
				{
					path: '/during/',
					title: '审核期间',
					kind: 'guide',
					sections: [
						section('备案期间服务器能关吗', '不要释放，也不要退订。'),
						section('备案号放在哪里', '放在底部。'),
					],
				},
			],
			nameTexts: () => 'texts/a.json',
			synonyms: [],
		}),
	),
	texts: createTexts((name) => Promise.resolve({ 备案期间服务器能关吗: `${name}：不要释放，也不要退订。` })),
};
const answer = async (line: string, data = built) => answerSearch(line, data);

describe('beian search', () => {
	it('answers with the path, the page, the section and an excerpt', async () => {
		expect(await answer('{"query":"备案期间服务器能关吗"}')).toMatchObject({
			results: [
				{
					url: '/during/#备案期间服务器能关吗',
					title: '审核期间',
					section: '备案期间服务器能关吗',
					excerpt: 'texts/a.json：不要释放，也不要退订。',
				},
			],
		});
	});

	it.each(['螺蛳粉', '', '？', ' '])('finds nothing for %j', async (query) => {
		expect(await answer(JSON.stringify({ query }))).toEqual({ results: [] });
	});

	it.each(['', '[]', '{}', '{"query":1}', '{"query":"a","more":1}', 'x'])(
		'says what is wrong with %j',
		async (line) => {
			expect(await answer(line)).toEqual({ error: expect.stringMatching(/./) as string });
		},
	);
});

describe('without a whole built site', () => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-dist-'));
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});
	const at = async (dist: string) =>
		answer('{"query":"备案"}', await readSearchData(pathToFileURL(`${dist}/`)));
	const error = { error: t('cli.error.notBuilt') };

	it('each line is an error', async () => {
		expect(await at(join(folder, 'missing'))).toEqual(error);
	});

	it('answers with the same error where the index is cut off or empty', async () => {
		mkdirSync(join(folder, '_astro'));
		writeFileSync(join(folder, 'index.html'), '<site-search data-index="search.a.json">');
		writeFileSync(join(folder, '_astro', 'search.a.json'), '{"pages":');
		expect(await at(folder)).toEqual(error);
		writeFileSync(join(folder, '_astro', 'search.a.json'), '{}');
		expect(await at(folder)).toEqual(error);
	});
});
