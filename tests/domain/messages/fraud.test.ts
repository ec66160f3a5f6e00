import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-model/read.ts';
import { compileFraud, type FraudData } from '../../../src/compile/messages.ts';
import { findFraudSigns } from '../../../src/domain/messages/fraud.ts';
import { judgeHost, findLinks } from '../../../src/domain/messages/links.ts';
import { maskPersonal } from '../../../src/domain/messages/mask.ts';
import { check, tune } from './pasted.ts';
import { anyText } from '../arbitraries.ts';

let data: FraudData;
beforeAll(async () => {
	const content = await readContent();
	data = compileFraud(content['fraud-signs'], content.hosts);
});
const signs = (text: string) => findFraudSigns(text, data.signs, data.hosts).map(({ id }) => id);

describe('the signs of fraud', () => {
	it.each([
		['请把您收到的验证码报给我', ['asks-code']],
		['麻烦把工信部的验证码截图发我一下', ['asks-code']],
		['您的备案到期了，请缴纳年审费980元', ['asks-money']],
		['备案被冻结，请支付解冻费', ['asks-money']],
		['备案加急包过，三天下号', ['asks-money']],
		['您好，我是备案审核员，请您把手机收到的6位数字报一下', ['asks-code']],
		['阿里云工作人员：请提供您账号的登录密码和验证码协助备案', ['asks-code']],
		['您的网站违规，需缴纳罚款到以下账户', ['asks-fine']],
		['出售个人备案域名，直接过户，随时可用', ['sells-filing']],
		['您的网站涉嫌违法，请添加民警QQ配合调查', ['private-contact']],
		['您的域名备案即将过期，请在线续费198元', ['asks-money']],
		['阿里云提醒您：备案全程免费，谨防以备案名义收费的诈骗', []],
		['您的服务器即将到期，请及时在控制台续费，以免影响备案', []],
		['本通信管理局从未授权任何机构收取备案费用', []],
		['请使用阿里云App扫描二维码完成人脸核验', []],
		['请点击 http://beian-miit.cn.top/x 完成认证', ['look-alike']],
		['请登录 www.miit-beian.com 办理', ['look-alike']],
		['核验链接：https://beian.miit.gov.cn.verify.top/', ['look-alike']],
		['点击 https://bеian.miit.gov.cn/（西里尔字母）', ['look-alike']],
		['点击 t.cn/A6xyz 查看整改要求', ['foreign-link']],
		['国家网信办举报中心：您的官网被举报，请完善认证', ['internet-office']],
		['核验链接为：https://beian.miit.gov.cn/#/Integrated/index', []],
		['请登录 beian.aliyun.com 查看', []],
		['到 https://beian.mps.gov.cn 办理公安联网备案', []],
		['详见 https://nxca.miit.gov.cn/ 的公示，或 https://gdca.miit.gov.cn/', []],
		['您的网站 www.example.com 备案号悬挂不正确', []],
		['域名 beian-helper.cn 未备案', []],
		['验证码：123456，请勿告诉他人', []],
		['责令改正，并处五千元以上一万元以下罚款', []],
		['办理备案不收费，免费', []],
	])('%s', (text, expected) => {
		expect(signs(text)).toEqual(expected);
	});

	it('are not seen in what authorities and providers send', () => {
		const honest = [...tune, ...check].filter(({ wanted }) => !wanted.some((id) => id.startsWith('fraud-')));
		expect(honest.filter(({ text }) => signs(text).length > 0)).toEqual([]);
	});

	it('are seen in what frauds send', () => {
		const frauds = [...tune, ...check].filter(({ wanted }) => wanted.some((id) => id.startsWith('fraud-')));
		expect(frauds.filter(({ text }) => signs(text).length === 0)).toEqual([]);
	});

	it('never throw', () => {
		fc.assert(
			fc.property(anyText(), fc.webUrl(), (text, url) => {
				for (const one of [text, `${text}点击${url}`, `https://${text}`]) {
					for (const { spans } of findFraudSigns(one, data.signs, data.hosts)) {
						expect(spans.every(({ start, end }) => start < end && end <= one.length)).toBe(true);
					}
				}
			}),
		);
	});
});

describe('a host', () => {
	it.each([
		['beian.miit.gov.cn', 'official'],
		['www.miitbeian.gov.cn', 'old'],
		['beian.mps.gov.cn', 'official'],
		['www.beian.gov.cn', 'old'],
		['beian.aliyun.com', 'provider'],
		['notaliyun.com', 'look-alike'],
		['aliyun.com.cn', 'look-alike'],
		['xn--80ak6aa92e.com', 'look-alike'],
		['www.cac.gov.cn', 'government'],
		['example.com', 'foreign'],
	])('%s is %s', (host, kind) => {
		expect(judgeHost(host, data.hosts)).toBe(kind);
	});

	it('is told from the words that run into it', () => {
		expect(findLinks('请登录beian.aliyun.com办理').map(({ host }) => host)).toEqual(['beian.aliyun.com']);
		expect(
			findLinks('地址：ｈｔｔｐ：／／ｂｅｉａｎ．ｍｉｉｔ．ｇｏｖ．ｃｎ').map(({ host }) => host),
		).toEqual(['beian.miit.gov.cn']);
	});
});

describe('masking', () => {
	it.each([
		['验证码：482913，有效期24小时', '验证码：••••••，有效期24小时'],
		['482913 是您的验证码', '•••••• 是您的验证码'],
		['验证码为１０２９３８', '验证码为••••••'],
		['电话 13812345678', '电话 •••••••••••'],
		['138 1234 5678 或 +86 13812345678', '••• •••• •••• 或 +86 •••••••••••'],
		['身份证11010119900307123X', '身份证••••••••••••••••••'],
		['代码 91330106MA2CG0XXXX', '代码 ••••••••••••••••••'],
		['邮箱 zhang.san@example.com', '邮箱 •••••••••@example.com'],
		['请于2026年12月5日前，京ICP备2024012345号-1', '请于2026年12月5日前，京ICP备2024012345号-1'],
		['并处5000元以上罚款，20 个工作日', '并处5000元以上罚款，20 个工作日'],
		['010-66411166', '010-66411166'],
	])('%s', (text, masked) => {
		expect(maskPersonal(text)).toBe(masked);
	});

	it('keeps the length, changes nothing twice, and lets no mobile or identity number through', () => {
		const number = fc.oneof(fc.stringMatching(/^1[3-9]\d{9}$/), fc.stringMatching(/^[1-9]\d{16}[\dX]$/));
		fc.assert(
			fc.property(fc.string(), number, fc.string(), (before, secret, after) => {
				const text = `${before} ${secret} ${after}`;
				const masked = maskPersonal(text);
				expect(masked).toHaveLength(text.length);
				expect(maskPersonal(masked)).toBe(masked);
				expect(masked).not.toContain(secret);
			}),
		);
	});
});
