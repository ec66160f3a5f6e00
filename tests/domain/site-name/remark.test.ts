import { describe, expect, it } from 'vitest';
import { readCollection } from '../../../src/content-model/read.ts';
import { pickRemarkParts, sayRemark } from '../../../src/domain/site-name/remark.ts';

const parts = [...(await readCollection('remarks')).values()];

describe('the remark', () => {
	it('holds the sentence that four provinces dictate, for individuals there', () => {
		const text = (province: 'sd' | 'zj') =>
			sayRemark(pickRemarkParts(parts, { subject: 'personal', province }, []), '拾光小记');
		expect(text('sd')).toContain('本网站是个人网站，不含有企业、单位等非个人网站的信息');
		expect(text('zj')).not.toContain('黑名单');
		expect(text('zj')).toContain('“拾光小记”');
	});

	it('says of a project that it is one only where the name has nothing of the organisation', () => {
		const company = { subject: 'company' } as const;
		const text = (found: string[]) =>
			sayRemark(pickRemarkParts(parts, company, found), '云端记账', '晨星公司');
		expect(text(['relation'])).toContain('项目');
		expect(text([])).not.toContain('项目');
		expect(text([])).toContain('晨星公司的网站');
	});

	it('is empty while nobody has said who files', () => {
		expect(pickRemarkParts(parts, {}, [])).toEqual([]);
	});
});
