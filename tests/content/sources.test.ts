import { beforeAll, describe, expect, it } from 'vitest';
import type { Content, Entry } from '../../src/content-model/collections.ts';
import { readContent } from '../../src/content-model/read.ts';

/** Hosts that were taken over or that copy others' pages: their text may be read, their address is never linked. */
const neverLinked = [
	'bestwisewords.com',
	'njeast.com',
	'ikiko.cn',
	'wfybsf.com',
	'cyberphisher.net',
	'aaarwkj.com',
	'9111917.com',
	'qingjiehangjia.cn',
	'5511xx.com',
	'kemok4.com',
	'zghlxwxcb.cn',
	'www69avpz.com',
	'jinyejixie.com',
	'hwyzw.com',
	'rougher.cn',
];

/** Sources whose claims differ from the official ones: cited as the other opinion, never as the ground of a claim. */
const onlyDisputed = ['popular-article-2025'];

type Fact = Entry<'facts'>;

let content: Content;
beforeAll(async () => {
	content = await readContent();
});

describe('the sources', () => {
	it('link no domain that was taken over by others', () => {
		const bad = [...content.sources].filter(([, { url }]) => {
			if (url === undefined) return false;
			const { hostname } = new URL(url);
			return neverLinked.some((host) => hostname === host || hostname.endsWith(`.${host}`));
		});
		expect(bad.map(([id]) => id)).toEqual([]);
	});

	it('support a claim only of the confidence that their kind allows', () => {
		const bad = [...content.facts].filter(([, fact]) =>
			fact.saidBy.some(({ source }) => onlyDisputed.includes(source)),
		);
		expect(bad.map(([id]) => id)).toEqual([]);
	});
});

describe('a fact', () => {
	it('is no surer than the way its law or notice was read', () => {
		const bad = [...content.facts].filter(
			([, { confidence, saidBy }]) =>
				confidence === 'original' &&
				!saidBy.some(({ source }) => {
					const { kind, read } = content.sources.get(source)!;
					return (kind === 'law' || kind === 'regulator') && read === 'original';
				}),
		);
		expect(bad.map(([id]) => id)).toEqual([]);
	});

	it('has a value whose numbers its statement has too', () => {
		const digits = (text: string) => text.match(/\d+/g) ?? [];
		const printed = ({ text, min, max }: NonNullable<Fact['value']>) => digits(text ?? `${min} ${max}`);
		const bad = [...content.facts].filter(([, { statement, value }]) => {
			const stated = new Set(digits(statement));
			return value !== undefined && !printed(value).every((number) => stated.has(number));
		});
		expect(bad.map(([id]) => id)).toEqual([]);
	});
});
