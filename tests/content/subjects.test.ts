import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content-model/collections.ts';
import { readContent } from '../../src/content-model/read.ts';
import { subjectIds } from '../../src/content-model/vocabulary.ts';

let content: Content;
beforeAll(async () => {
	content = await readContent();
});

describe('the subjects', () => {
	it('are the same as the answers to the question who files', () => {
		expect([...content.subjects.keys()].sort()).toEqual([...subjectIds].sort());
	});

	it('stand in the order in which the profile offers them', () => {
		const byOrder = [...content.subjects].sort(([, a], [, b]) => a.order - b.order).map(([id]) => id);
		expect(byOrder).toEqual([...subjectIds]);
		const orders = [...content.subjects.values()].map(({ order }) => order);
		expect(new Set(orders).size).toBe(orders.length);
	});

	it('are organisations except for the one person', () => {
		const people = [...content.subjects].filter(([, { kind }]) => kind === 'person').map(([id]) => id);
		expect(people).toEqual(['personal']);
	});

	it('rest their documents on a fact about that subject', () => {
		for (const [id, { facts }] of content.subjects) {
			const own = id === 'personal' ? 'document-resident' : `document-${id}`;
			expect(facts, id).toContain(own);
		}
	});
});
