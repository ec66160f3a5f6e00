import { describe, expect, it } from 'vitest';
import { findCitedFacts, readPages } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { findOverlaps, readQuestions } from '../../src/domain/overlaps.ts';

const passages = [
	{ file: 'a', text: '刚买的服务器选不到，等半小时再试。:cite[x]' },
	{ file: 'b', text: '新买的服务器选不到，过半小时再试一次。' },
	{ file: 'c', text: '证件照不清楚的，换扫描件。' },
	{ file: 'd', text: '短信核验在工信部的网站做。' },
];

describe('texts about the same matter', () => {
	it('are found, and texts about other matters are not', () => {
		const found = findOverlaps(passages, 0.3).map(({ first, second }) => [first.file, second.file]);
		expect(found).toEqual([['a', 'b']]);
	});

	it('are not reported where they stand on one page', () => {
		expect(
			findOverlaps(
				passages.map((one) => ({ ...one, kin: 'page' })),
				0.3,
			),
		).toEqual([]);
	});
});

describe('one question', () => {
	it('has one home: where two places answer it, they rest on the same facts or one leads to the other', async () => {
		const content = await readContent();
		const questions = readQuestions(await readPages(), content.rejections);
		const bodyOf = new Map(questions.map((one) => [`${one.file} ${one.text}`, one.body]));
		const address = (file: string) =>
			`/${file.replace(/^docs\//, '').replace(/(?:\/index)?\.(?:mdx?|yaml)$/, '')}/`;
		const apart = findOverlaps(questions, 0.75).filter(({ first, second }) => {
			const one = bodyOf.get(`${first.file} ${first.text}`)!;
			const other = bodyOf.get(`${second.file} ${second.text}`)!;
			const facts = new Set(findCitedFacts(one));
			const isShared = findCitedFacts(other).some((fact) => facts.has(fact));
			return !isShared && !one.includes(address(second.file)) && !other.includes(address(first.file));
		});
		expect(
			apart.map(({ first, second }) => `${first.file} ${first.text} | ${second.file} ${second.text}`),
		).toEqual([]);
	});
});
