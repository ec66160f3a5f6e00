import { expect, it } from 'vitest';
import { invertLists, joinLists, getList } from '../../../src/domain/search/number-lists.ts';

const lists = joinLists([[2, 0], [], [1, 2]]);

it('lists that were joined are read again, the empty ones too', () => {
	expect([0, 1, 2].map((at) => [...getList(lists, at)])).toEqual([[2, 0], [], [1, 2]]);
});

it('the inverse says for each number which lists have it', () => {
	const inverse = invertLists(lists, 4);
	expect([0, 1, 2, 3].map((at) => [...getList(inverse, at)])).toEqual([[0], [2], [0, 2], []]);
});
