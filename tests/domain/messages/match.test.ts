import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../../src/content-model/collections.ts';
import { readContent } from '../../../src/content-model/read.ts';
import { compileMessages } from '../../../src/compile/messages.ts';
import { findMainWords } from '../../../src/domain/messages/main-words.ts';
import { matchMessages } from '../../../src/domain/messages/match.ts';
import { indexMessages, type MessageIndex } from '../../../src/domain/messages/message-index.ts';
import { check, otherwise, retold, tune, type Pasted } from './pasted.ts';
import { anyText } from '../arbitraries.ts';

let content: Content;
let index: MessageIndex;
beforeAll(async () => {
	content = await readContent();
	index = indexMessages(compileMessages(content.rejections));
});

/** Texts whose first clear match is not a wanted one, or that match clearly though nothing fits. */
const wrong = (texts: readonly Pasted[]) =>
	texts.filter(({ text, wanted }) => {
		const [first] = matchMessages(text, index);
		const found = first?.isClear ? first.id : undefined;
		return wanted.length === 0 ? found !== undefined : found === undefined || !wanted.includes(found);
	});

describe('a pasted text', () => {
	it('names only messages that exist in the labels', () => {
		const ids = [...tune, ...check, ...retold, ...otherwise].flatMap(({ wanted }) => wanted);
		expect(ids.filter((id) => !content.rejections.has(id))).toEqual([]);
	});

	it('finds what it was tuned on', () => {
		expect(wrong(tune)).toEqual([]);
	});

	it('finds at least 28 of the 31 that it was not tuned on', () => {
		expect(check).toHaveLength(31);
		expect(wrong(check).length).toBeLessThanOrEqual(3);
	});

	it('is found among three in own words, 12 of 14 times', () => {
		const missed = retold.filter(({ text, wanted }) =>
			matchMessages(text, index)
				.slice(0, 3)
				.every(({ id }) => !wanted.includes(id)),
		);
		expect(missed.length).toBeLessThanOrEqual(2);
	});

	it('is found among three in other wordings, nineteen of twenty times', () => {
		const missed = otherwise.filter(({ text, wanted }) =>
			matchMessages(text, index)
				.slice(0, 3)
				.every(({ id }) => !wanted.includes(id)),
		);
		expect(missed.length).toBeLessThanOrEqual(otherwise.length / 20);
	});

	it('finds every message by its own literal words', () => {
		const lost: string[] = [];
		for (const [id, { messages }] of content.rejections) {
			for (const message of messages) {
				if (!matchMessages(message, index).some((match) => match.id === id && match.isClear))
					lost.push(message);
			}
		}
		expect(lost).toEqual([]);
	});

	it('is the same with full-width letters, broken lines and spaces', () => {
		const text = '实例ID累计时长不足3个月';
		const [plain] = matchMessages(text, index);
		for (const other of [
			'实例ＩＤ累计时长不足３个月',
			'实例ID累计\n时长不足\r\n3 个 月',
			' 实例 ID 累计时长\u200b不足3个月',
		]) {
			expect(matchMessages(other, index)[0]?.id).toBe(plain!.id);
		}
	});

	it('is found when it is cut off, and inside a long mail', () => {
		const message = '请您于…前按照法规要求，做好已备案网站主页备案编号的悬挂和链接工作';
		expect(matchMessages(message.slice(6, 30), index)[0]?.id).toBe('footer-number-wrong');
		const mail = `尊敬的用户您好：感谢您使用本公司的产品与服务。${message}。此邮件由系统自动发出，请勿回复。顺祝商祺。`;
		expect(matchMessages(mail, index)[0]?.id).toBe('footer-number-wrong');
	});

	it('never throws, marks only what is in it, and is found fast', () => {
		const piece = fc.oneof(anyText(), fc.constantFrom(...[...tune, ...check].map(({ text }) => text)));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const text = pieces.join('\n');
				for (const { spans, score } of matchMessages(text, index)) {
					expect(score).toBeGreaterThan(0);
					for (const { start, end } of spans) {
						expect(start).toBeLessThan(end);
						expect(end).toBeLessThanOrEqual(text.length);
					}
				}
				expect(findMainWords(text, index).length).toBeLessThanOrEqual(4);
			}),
		);
	});

	it('gives the telling words for a search', () => {
		expect(findMainWords('买的二手域名上面有别人的备案号', index)).toContain('二手域名');
		expect(findMainWords('刷脸一直过不去', index)[0]).toBe('刷脸');
		expect(findMainWords('', index)).toEqual(['']);
	});
});
