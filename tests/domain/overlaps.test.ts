import { describe, expect, it } from 'vitest';
import { findCitedFacts, readPages } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { findOverlaps, readQuestions } from '../../src/domain/overlaps.ts';

const places = [
	{ place: 'a', text: '刚买的服务器选不到，等半小时再试。:cite[x]' },
	{ place: 'b', text: '新买的服务器选不到，过半小时再试一次。' },
	{ place: 'c', text: '证件照不清楚的，换扫描件。' },
	{ place: 'd', text: '短信核验在工信部的网站做。' },
];

describe('texts about the same matter', () => {
	it('are found, and texts about other matters are not', () => {
		const found = findOverlaps(places, 0.3).map(({ first, second }) => [first.place, second.place]);
		expect(found).toEqual([['a', 'b']]);
	});

	it('are not reported where they stand on one page', () => {
		expect(
			findOverlaps(
				places.map((one) => ({ ...one, kin: 'page' })),
				0.3,
			),
		).toEqual([]);
	});
});

describe('one question', () => {
	it('has one home: where two places answer it, they rest on the same facts or one leads to the other', async () => {
		const content = await readContent();
		const questions = readQuestions(await readPages(), content.rejections);
		const bodyOf = new Map(questions.map((one) => [`${one.place} ${one.text}`, one.body]));
		const address = (place: string) =>
			`/${place.replace(/^docs\//, '').replace(/(?:\/index)?\.(?:mdx?|yaml)$/, '')}/`;
		const apart = findOverlaps(questions, 0.75).filter(({ first, second }) => {
			const one = bodyOf.get(`${first.place} ${first.text}`)!;
			const other = bodyOf.get(`${second.place} ${second.text}`)!;
			const facts = new Set(findCitedFacts(one));
			const isShared = findCitedFacts(other).some((fact) => facts.has(fact));
			return !isShared && !one.includes(address(second.place)) && !other.includes(address(first.place));
		});
		expect(
			apart.map(({ first, second }) => `${first.place} ${first.text} | ${second.place} ${second.text}`),
		).toEqual([]);
	});
});
