import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content-model/collections.ts';
import { readPages, type PageFile } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { readTranslations } from '../../src/content-model/translations.ts';
import { bareNumbers } from './bare-numbers.ts';
import { literalFields, textsIn } from './texts.ts';

/** Fields that are no prose of ours: literal texts, ids, and what a stage declares as assumed. */
const notProse = new Set<string>([...literalFields, 'needs', 'assumption', 'code']);

const offences = (all: readonly [string, string][]) =>
	all.flatMap(([place, text]) => bareNumbers(text).map((number) => `${place}: ${number}`));

let content: Content;
let pages: PageFile[];

beforeAll(async () => {
	[content, pages] = await Promise.all([readContent(), readPages()]);
});

describe('a number stands in facts/ and nowhere else', () => {
	it('so no page states one by itself', () => {
		expect(offences(pages.map(({ file, body }) => [`docs/${file}`, body]))).toEqual([]);
	});

	it.each(['tasks', 'stages', 'rejections'] as const)(
		'so no text of %s states one by itself',
		(collection) => {
			const all = [...content[collection]].flatMap(([id, entry]) =>
				textsIn(entry, `${collection}/${id}`, notProse),
			);
			expect(offences(all)).toEqual([]);
		},
	);

	it('so no interface text states one by itself', async () => {
		const all: Record<string, string> = await readTranslations();
		const { 'case.sms.hourAgo': moment, ...others } = all;
		expect(offences(Object.entries(others))).toEqual([]);
		// When a message came, as somebody says it: no rule.
		expect(bareNumbers(moment!)).toHaveLength(1);
	});
});

describe('the rule on bare numbers', () => {
	it.each([
		'收到短信后 24 小时内完成',
		'两小时内',
		'二十四小时内',
		'三个月以上',
		'半年',
		'十五天',
		'等一周',
		'3–5 个工作日',
		'三到五个工作日',
		'二十个工作日',
		'20个工作日',
		'等两三天',
		'罚款 5000 元以上',
		'五千元',
		'1 万元',
		'连续错 5 次',
		'连错五次',
		'最多 5 个网站',
		'三个域名',
		'两个号码',
		'6 位验证码',
		'后六位',
		'未满 18 岁',
		'十六周岁',
		'不超过 4 MB',
		'400KB',
		'提前三十日办',
		'一个月后',
		'一年一审',
		'一个半月',
	])('finds %s', (planted) => {
		expect(bareNumbers(planted)).not.toEqual([]);
	});

	it.each([
		'收到短信后 :fact[sms-window]内完成',
		'流传的 :quote[30 分钟]不对',
		'`3 天`',
		'[条文](/law/#12-日)',
		'https://example.com/30天',
		'第十二条写明',
		'第一天先核实',
		'期限的最后一天',
		'第 3 步',
		'2019-04-22 起',
		'2024 年 8 月 30 日公示',
		'12月1日（周二）',
		'办一个网站',
		'再打一次电话',
		'二次核验',
		'“评论”这两个字',
		'统一社会信用代码',
		'同一天交',
		'数一下是哪一天',
		'一天一天看',
		'唯一一次机会',
		'两位负责人都要做',
		'3. 名称先查',
		'{count} 个工作日',
		'每周一',
		'下周二',
		'节假日、工作日、次日、近年、当天',
		'换 8080 端口',
		'四周围着白墙',
	])('passes %s', (innocent) => {
		expect(bareNumbers(innocent)).toEqual([]);
	});
});
