import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content-model/collections.ts';
import { findCitedFacts, readPages, type PageFile } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { readTranslations } from '../../src/content-model/translations.ts';
import { provinceLists } from './province-names.ts';
import { literalFields, textsIn } from './texts.ts';

let content: Content;
let pages: PageFile[];

beforeAll(async () => {
	[content, pages] = await Promise.all([readContent(), readPages()]);
});

/** Fields that are no prose of ours: literal texts, conditions, citations of documents. */
const notProse = new Set<string>([...literalFields, 'saidBy', 'examples', 'documents']);

/** Whether one of the facts says something about a province. */
const naming = (ids: readonly string[]) => (name: string) =>
	ids.some((id) => content.facts.get(id)?.statement.includes(name));

describe('no sentence lists provinces', () => {
	it('of a page', () => {
		const offences = pages.flatMap(({ file, body }) =>
			provinceLists(body, naming(findCitedFacts(body))).map((sentence) => `docs/${file}: ${sentence.trim()}`),
		);
		expect(offences).toEqual([]);
	});

	it.each(['rejections', 'tasks', 'stages', 'decisions', 'fraud-signs', 'remarks', 'subjects'] as const)(
		'in %s',
		(collection) => {
			const offences = [...content[collection]].flatMap(([id, entry]) => {
				const cited = findCitedFacts(JSON.stringify(entry));
				const known = 'facts' in entry ? [...cited, ...entry.facts] : cited;
				return textsIn(entry, `${collection}/${id}`, notProse).flatMap(([place, text]) =>
					provinceLists(text, naming(known)).map((sentence) => `${place}: ${sentence.trim()}`),
				);
			});
			expect(offences).toEqual([]);
		},
	);

	it('of a fact’s statement, or of what to do about a dispute', () => {
		const offences = [...content.facts].flatMap(([id, { statement, disputes = [], unknown }]) =>
			[statement, ...disputes.map(({ follow }) => follow), unknown ?? ''].flatMap((text) =>
				provinceLists(text, () => true).map((sentence) => `${id}: ${sentence.trim()}`),
			),
		);
		expect(offences).toEqual([]);
	});

	it('of the interface, beside the names that a profile offers', async () => {
		const words = Object.entries(await readTranslations()).filter(
			([key]) => !key.startsWith('profile.province.'),
		);
		const offences = words.flatMap(([key, text]) =>
			provinceLists(text, () => true).map((sentence) => `${key}: ${sentence}`),
		);
		expect(offences).toEqual([]);
	});
});

describe('the rule on provinces', () => {
	const cited =
		(...names: string[]) =>
		(name: string) =>
			names.includes(name);

	it.each([
		'天津、辽宁、四川的空壳主体可以直接新增',
		'比如上海、浙江',
		'湖南、湖北更紧',
		'江苏等省要写',
		'| 广东 | 要 |',
	])('finds %s', (planted) => {
		expect(provinceLists(planted, cited())).not.toEqual([]);
	});

	it('lets one province stand where a claim about it is cited, and no second', () => {
		expect(provinceLists('除广东外带序号。', cited('广东'))).toEqual([]);
		expect(provinceLists('除广东、江苏外带序号。', cited('广东', '江苏'))).not.toEqual([]);
	});

	it.each([
		'写明要寄的：:provinces[mail]。',
		'看[湖北](/provinces/hb/#hb-preapproval-scope)。',
		':quote[浙江 30 个工作日]',
		'浙江省杭州市西湖区某某路 8 号',
		'收到的时间（北京时间）',
	])('leaves %s alone', (innocent) => {
		expect(provinceLists(innocent, cited())).toEqual([]);
	});
});
