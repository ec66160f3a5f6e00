import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-model/read.ts';
import { requireDay, formatDay } from '../../../src/domain/day.ts';
import { splitClauses } from '../../../src/domain/messages/clauses.ts';
import { compileFraud, compileMessages } from '../../../src/compile/messages.ts';
import { findDeadline } from '../../../src/domain/messages/deadline.ts';
import { findFraudSigns } from '../../../src/domain/messages/fraud.ts';
import { indexMessages, type MessageIndex } from '../../../src/domain/messages/message-index.ts';
import { readMessage } from '../../../src/domain/messages/read-message.ts';
import { anyText } from '../arbitraries.ts';
import { otherwise, type Pasted } from './pasted.ts';
import { frauds, learntFrom, harmless, several, toTune } from './reasons.ts';

const today = requireDay('2026-12-01');
let index: MessageIndex;
let signsIn: (text: string) => string[];
beforeAll(async () => {
	const content = await readContent();
	index = indexMessages(compileMessages(content.rejections));
	const { signs, hosts } = compileFraud(content['fraud-signs'], content.hosts);
	signsIn = (text) => findFraudSigns(text, signs, hosts).map(({ id }) => id);
});

const read = (text: string) => readMessage(text, index, today);
const ids = (text: string) => read(text).answers.map(({ id }) => id);
const meant = (texts: readonly Pasted[]) => texts.filter(({ wanted }) => wanted.length > 0);
/** How many of the texts have a wanted entry among the first answers. */
const found = (texts: readonly Pasted[], among: number) =>
	meant(texts).filter(({ text, wanted }) =>
		ids(text)
			.slice(0, among)
			.some((id) => wanted.includes(id)),
	).length;

describe('what a message means', () => {
	it.each([
		['that were tuned on', toTune],
		['of the second half', learntFrom],
		['in other wordings', otherwise],
	])('is found first for 85 % of texts %s, and among three for 95 %', (_, texts) => {
		const all = meant(texts).length;
		expect(found(texts, 1) / all).toBeGreaterThanOrEqual(0.85);
		expect(found(texts, 3) / all).toBeGreaterThanOrEqual(0.95);
	});

	it('is nothing where a text has nothing to do with a filing', () => {
		const invented = [...toTune, ...learntFrom]
			.filter(({ wanted }) => wanted.length === 0)
			.filter(({ text }) => read(text).answers.some(({ certainty }) => certainty !== 'related'));
		expect(invented).toEqual([]);
	});

	it('is an answer for each sentence that gives a reason, and none for courtesies', () => {
		const { answers } = read(
			'尊敬的用户，您好。退回原因：域名没有实名；通信地址不够详细；营业执照快到期了。请修改后重新提交，感谢您的配合。',
		);
		expect(answers.map(({ id }) => id).sort()).toEqual([
			'address-vague',
			'domain-not-verified',
			'id-expired',
		]);
	});

	it('is an answer for each of the short reasons that stand between commas', () => {
		const { answers } = read('驳回原因：通信地址不够详细，电话无人接听，证件照片模糊');
		expect(answers.map(({ id }) => id)).toEqual(expect.arrayContaining(['address-vague', 'photo-not-clear']));
	});

	it.each(several)('is an answer for each reason of $text', ({ text, wanted }) => {
		const { answers } = read(text);
		expect(answers.map(({ id }) => id)).toEqual(
			wanted.map((one) => expect.toSatisfy((id: string) => one.includes(id))),
		);
		for (const { start, end } of answers) expect(text.slice(start, end)).not.toMatch(/^[\s\d、；]/);
	});

	it('is the stated reason before the general word that it was returned', () => {
		expect(ids('备案被管局驳回，原因是“网站名称不规范”')[0]).toBe('site-name-rejected');
		expect(ids('管局审核不通过')[0]).toBe('authority-returned');
	});

	it('comes from the police only where the text names them', () => {
		expect(ids('若您的备案未顺利通过预审核，请登录备案系统查看退回原因')).not.toContain('police-returned');
		expect(ids('公安联网备案审核未通过，请补正')[0]).toBe('police-returned');
	});

	it('tells a finished SMS check from one that is due', () => {
		expect(ids('您的短信核验已全部完成，该请求将提交管局审核')[0]).toBe('first-review-passed');
		expect(ids('请登录系统进行短信核验，验证码 123456')[0]).toBe('sms-check-due');
	});

	it('keeps every place within the text, whatever is pasted', () => {
		const piece = fc.oneof(
			anyText(),
			fc.constantFrom('1、', '；', '\n', '① ', ...toTune.map(({ text }) => text)),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const text = pieces.join('');
				const { answers } = read(text);
				for (const { start, end } of [...answers, ...answers.flatMap(({ spans }) => spans)]) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(text.length);
				}
				expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('the clauses of a message', () => {
	const texts = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end));

	it.each([
		['原因：1、甲不对；2、乙不对。', ['甲不对', '乙不对']],
		['1.甲\n2.乙\n3.丙', ['甲', '乙', '丙']],
		['（一）甲；（二）乙', ['甲', '乙']],
		['①甲②乙', ['①甲②乙']],
		['① 甲 ② 乙', ['甲', '乙']],
		['- 甲\n- 乙', ['甲', '乙']],
		['请在 1. 5 版里改', ['请在 1', '5 版里改']],
	])('of %j are %j', (text, expected) => {
		if (text.startsWith('请在') || text.startsWith('①甲'))
			expect(splitClauses(text).some(({ isListed }) => isListed)).toBe(false);
		else expect(texts(text)).toEqual(expected);
	});

	it('are no list where a number is part of an address or a version', () => {
		expect(splitClauses('服务器 1.2.3.4 和 2.0 版').some(({ isListed }) => isListed)).toBe(false);
	});
});

describe('the deadline in a message', () => {
	it.each([
		['请在3个工作日内修改后重新提交', { workingDays: 3 }],
		['请于15日内整改，否则将依法处罚', { days: 15 }],
		['限期三天内改正', { days: 3 }],
		['验证码：123456，有效期24小时', { hours: 24 }],
		['请在一周之内处理', { days: 7 }],
		['请于十五个工作日内完成', { workingDays: 15 }],
	])('of %s is %o', (text, expected) => {
		expect(findDeadline(text, today)).toMatchObject(expected);
	});

	it.each([
		['请您务必于2026-12-12 15:10:11之前设置恢复', '2026-12-12'],
		['请于2026年12月5日前整改', '2026-12-05'],
		['请于12月5日前整改', '2026-12-05'],
		['请于1月5日前整改', '2027-01-05'],
	])('of %s is the day %s', (text, day) => {
		const found = findDeadline(text, today);
		expect(found?.date === undefined ? undefined : formatDay(found.date)).toBe(day);
	});

	it.each([
		'预计20个工作日内完成审核',
		'域名实名认证未满3天',
		'一般在2个工作日内会收到短信',
		'连续7日内未解析',
		'网站名称不合格',
	])('is none in %s', (text) => {
		expect(findDeadline(text, today)).toBeUndefined();
	});
});

describe('signs of a fraud', () => {
	it.each(harmless)('are not seen in the harmless message “%s”', (text) => {
		expect(signsIn(text)).toEqual([]);
	});

	it.each(frauds)('are found in %s', (text) => {
		expect(signsIn(text)).not.toEqual([]);
	});
});
