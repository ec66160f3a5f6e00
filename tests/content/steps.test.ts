/** What a rejection or a task tells to do rests on facts, or on a page that it leads to. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content-model/collections.ts';
import { readContent } from '../../src/content-model/read.ts';

let content: Content;

beforeAll(async () => {
	content = await readContent();
});

/** Cites a fact, prints one, prints a list of provinces, or leads to a page of the guide. */
const rests = (text: string) => /:(?:cite|fact|provinces)\[|\]\(\//.test(text);

/** Words of a rule: what is required or allowed, what happens, how much. A plain act (看, 截图, 再试) has none. */
const claims = (text: string) =>
	/(?<!通知)要求|规定|必须|不得|不允许|不支持|可以|会被|就会|多半|一般|通常|都要|才能|有的省|备不了|退回来/.test(
		text,
	);

const steps = () =>
	[...content.rejections].flatMap(([id, { cause, fix }]) =>
		[cause, ...fix].map(
			(text, index) => [`rejections/${id} ${index === 0 ? 'cause' : index}`, text] as const,
		),
	);

describe('the steps of a rejection', () => {
	it('say no rule that they do not cite', () => {
		const bare = steps().filter(([, text]) => !rests(text) && claims(text));
		expect(bare.map(([place, text]) => `${place}: ${text}`)).toEqual([]);
	});

	it('cite facts for the most part; those that do not are plain acts', () => {
		const bare = steps().filter(([, text]) => !rests(text));
		expect(bare.length / steps().length).toBeLessThan(0.15);
	});
});

describe('a task', () => {
	it('gives its reason with a fact, or in its instruction', () => {
		const bare = [...content.tasks].filter(([, { what, why }]) => !rests(`${what}${why}`)).map(([id]) => id);
		expect(bare).toEqual([]);
	});
});

describe('the rule on steps', () => {
	it.each(['华为云要求剩余三个月。', '这样多半就能过。', '有的省的单位不支持。'])('finds %s', (planted) => {
		expect(!rests(planted) && claims(planted)).toBe(true);
	});

	it.each([
		'截图留底。',
		'退回的可以重交。:cite[returned-resubmit]',
		'看[新增接入](/after/access/)，可以先不停站。',
	])('leaves %s alone', (innocent) => {
		expect(!rests(innocent) && claims(innocent)).toBe(false);
	});
});
