import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkName } from '../../../src/domain/site-name/check.ts';
import { readPart, type Dictionary } from '../../../src/domain/site-name/segment.ts';
import { checker } from './real-rules.ts';

const small: Dictionary = {
	words: new Set(['和平', '台阶', '收集', '团扇', '国美', '美食']),
	frequent: new Set(['中国']),
	lone: new Map([
		['的', 0],
		['大', 0],
		['收', 0],
		['中', 1],
	]),
};
const standing = (text: string, part: string, dictionary = small) => {
	const start = text.indexOf(part);
	return readPart(text, start, start + part.length, dictionary).standing;
};

describe('a part of a name', () => {
	it('is no word where two others meet in it', () => {
		expect(standing('和平台阶', '平台')).toBe('across');
		expect(standing('我的收集团扇', '集团')).toBe('across');
	});

	it('is a word where what stands beside it is one too, though another word could cross its border', () => {
		expect(standing('中国美食', '中国')).toBe('word');
		expect(standing('大中国美食', '中国')).toBe('word');
	});

	it('is in doubt where the dictionary has one of the words that would part it, and the rest of it stands alone', () => {
		expect(standing('我收集团子', '集团')).toBe('either');
		expect(standing('收集团', '集团')).toBe('either');
	});

	it('is a word where nothing known crosses its borders', () => {
		expect(standing('某某集团的站', '集团')).toBe('word');
		expect(standing('集团', '集团')).toBe('word');
	});

	it('is more of a word the more often it is met', () => {
		expect(standing('我收集团子', '集团')).toBe('either');
		expect(standing('收集团', '集团', { ...small, frequent: new Set(['集团']) })).toBe('word');
	});

	it('is a word inside a longer word that holds all of it', () => {
		const holds = { ...small, words: new Set(['大集团', '集团军', '大集团军']) };
		for (const text of ['大集团', '集团军', '大集团军']) expect(standing(text, '集团', holds)).toBe('word');
	});

	it('is parted by words of up to four characters', () => {
		const words = new Set(['一二三集', '团四五六', '零一二三集', '团四五六七']);
		expect(standing('一二三集团四五六', '集团', { ...small, words })).toBe('across');
		expect(standing('零一二三集团四五六七', '集团', { ...small, words: new Set([...words].slice(2)) })).toBe(
			'word',
		);
	});

	it('is the more of a word the longer it is', () => {
		const hills = {
			...small,
			words: new Set(['山集', '团扇']),
			lone: new Map([...small.lone, ['山', 2] as const]),
		};
		expect(standing('山集团扇', '集团', hills)).toBe('across');
		expect(standing('山集团扇', '集团扇', hills)).toBe('either');
	});

	it('is more of a word where the other reading leaves one of its characters alone', () => {
		const left = { ...small, words: new Set(['中集']), frequent: new Set(['集团']) };
		expect(standing('中集团', '集团', left)).toBe('word');
		expect(standing('中集团扇', '集团', { ...left, words: new Set(['中集', '团扇']) })).toBe('across');
	});

	it('stands as it does whatever Latin letters and digits are around the name', () => {
		const around = fc.string({ unit: fc.constantFrom('a', 'z', '0', '9'), maxLength: 6 });
		const part = fc.constantFrom(
			['和平台阶', '平台'],
			['我收集团子', '集团'],
			['大中国美食', '中国'],
			['集团', '集团'],
		);
		fc.assert(
			fc.property(around, part, around, (before, [text, of], after) => {
				expect(standing(before + text + after, of!)).toBe(standing(text!, of!));
			}),
		);
	});

	it('is a word where it is the whole name, whatever the dictionary has', () => {
		const any = fc.constantFrom(...'集团扇收'.split(''));
		const words = fc.uniqueArray(fc.tuple(any, any).map(([one, other]) => one + other));
		fc.assert(
			fc.property(words, (known) => {
				expect(standing('集团', '集团', { ...small, words: new Set(known) })).toBe('word');
			}),
		);
	});

	it('comes with both readings', () => {
		expect(readPart('和平台阶', 1, 3, small)).toMatchObject({
			asWord: ['和', '平台', '阶'],
			across: ['和平', '台阶'],
		});
	});

	it('leaves what both readings have alike in one piece', () => {
		expect(readPart('大的和平台阶的某某', 3, 5, small)).toMatchObject({
			asWord: ['大的', '和', '平台', '阶', '的某某'],
			across: ['大的', '和平', '台阶', '的某某'],
		});
	});

	it('joins to the name in either reading, whatever the name', () => {
		const letters = fc.array(fc.constantFrom(...'和平台阶收集团扇中国美大的a1'), {
			minLength: 1,
			maxLength: 12,
		});
		fc.assert(
			fc.property(letters, fc.nat(11), fc.integer({ min: 1, max: 4 }), (chars, from, length) => {
				const text = chars.join('');
				const start = Math.min(from, text.length - 1);
				const end = Math.min(text.length, start + length);
				const { asWord, across } = readPart(text, start, end, small);
				expect(asWord.join('')).toBe(text);
				expect(['', text]).toContain(across.join(''));
			}),
		);
	});
});

describe('names in which a forbidden word only arises where two others meet', () => {
	const personal = { subject: 'personal' } as const;

	it.each(['和平台阶', '外国家常菜', '信阳光读书', '大连接线图', '电影视角练习'])(
		'are not refused: %s',
		(name) => {
			expect(checkName({ name, profile: personal }, checker).verdict).not.toBe('error');
		},
	);

	it.each(['华强集团网', '我的银行生活', '中国美食日记', '公.司小站', '小满集​团', '某某平臺公司'])(
		'are told from those that have it: %s',
		(name) => {
			expect(checkName({ name, profile: personal }, checker).verdict).toBe('error');
		},
	);

	it('are told from those in which a shorter forbidden word stands inside the longer one that only arises by chance', () => {
		const { findings } = checkName({ name: '英语交流会计', profile: personal }, checker);
		expect(findings.map(({ text }) => text)).toContain('交流');
	});

	it.each(['zhongguo茶器录', '小满jituan', 'b0ke日记'])(
		'are told from those that write it in Latin letters: %s',
		(name) => {
			expect(checkName({ name, profile: personal }, checker).verdict).toBe('error');
		},
	);

	it('finds lending between persons under its other names', () => {
		for (const name of ['团贷网', '小城P2P', '乡村网贷通']) {
			const { findings } = checkName({ name, profile: { subject: 'company' } }, checker);
			expect(findings.map(({ rule }) => rule)).toContain('finance');
		}
	});
});
