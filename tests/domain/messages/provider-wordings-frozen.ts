import type { Fresh } from './fresh.ts';

/**
 * More of the same kinds, written after the first had been learnt from and before these were tried. They are only measured. At the first
 * run 36 of 39 had a right entry first, 37 among three; all reasons, deadlines and frauds were found, and nothing harmless was called one.
 */
export const providerWordingsFrozen: readonly Fresh[] = [
	{ text: '域名注册商未获工信部许可，无法备案', reasons: [['domain-registrar-unapproved']] },
	{ text: '域名实名信息为个人，备案主体为企业，请先过户', reasons: [['domain-owner-mismatch']] },
	{ text: '域名实名未满3个工作日，信息尚未同步', reasons: [['domain-not-verified']] },
	{ text: '请勿使用复印件或翻拍件，须上传证件原件照片', reasons: [['photo-not-clear']] },
	{ text: '身份证反面缺失', reasons: [['photo-not-clear', 'paper-missing']] },
	{ text: '网站负责人身份证将于一个月内到期', reasons: [['id-expired']] },
	{ text: '网站名称与其他单位重名，请修改', reasons: [['site-name-rejected']] },
	{ text: '网站名称中不能出现“中国”“国家”等字样', reasons: [['site-name-rejected']] },
	{
		text: '您的身份证户籍地与备案省份不同，请提供本省居住证',
		reasons: [['cross-province-unit', 'paper-missing']],
	},
	{ text: '主体负责人需为法人本人，请更换或提供授权书', reasons: [['principal-not-legal-rep']] },
	{
		text: '贵公司已在我省有备案记录，请勿重复提交首次备案',
		reasons: [['record-exists', 'order-type-wrong']],
	},
	{ text: '存在未完成的变更订单，请完成后再提交', reasons: [['open-order']] },
	{ text: '备注内容不能为空，请说明网站用途', reasons: [['remark-too-vague']] },
	{ text: '涉及医疗内容，需提供卫生部门的前置审批文件', reasons: [['preapproval-missing']] },
	{ text: '应急联系电话不能与网站负责人电话一致', reasons: [['phone-rejected']] },
	{ text: '请填写负责人本人实名登记的手机号', reasons: [['phone-rejected']] },
	{ text: '地址请细化至楼栋和房间号', reasons: [['address-vague']] },
	{ text: '真实性核验照片人脸不清晰', reasons: [['face-check-failed', 'photo-not-clear']] },
	{ text: '因未在规定时间内完成短信核验，订单被管局退回', reasons: [['sms-timeout']] },
	{ text: '备案期间网站不得开通，请先停止解析', reasons: [['site-open-before-number', 'site-still-open']] },
	{ text: '企业已吊销，不能办理备案', reasons: [['company-abnormal']] },
	{ text: '营业执照名称与填写的主办单位名称有一字之差', reasons: [['company-name-mismatch']] },
	{ text: '您填写的备案服务码不存在', reasons: [['service-code-invalid']] },
	{ text: '该服务器备案名额已用完，请更换服务器', reasons: [['server-quota']] },
	{ text: '包月时长不足，无法申请备案', reasons: [['server-too-short']] },
	{
		text: '【腾讯云】您的网站备案号未在网站底部展示，请在5个工作日内整改',
		reasons: [['footer-number-wrong']],
		deadline: { workingDays: 5 },
	},
	{
		text: '您网站底部的备案号没有链接到工信部网站，请于10日内添加',
		reasons: [['footer-number-wrong']],
		deadline: { days: 10 },
	},
	{
		text: '经多次拨打，您备案登记的电话为空号，请尽快变更',
		reasons: [['inspect-call-failed', 'phone-rejected']],
	},
	{ text: '您的备案已被取消接入，请尽快办理接入备案', reasons: [['access-cancelled']] },
	{ text: '该网站暂时无法访问，未完成备案 beian-block', reasons: [['blocked-unfiled']] },
	{
		text: '您的网站内容与备案登记的服务内容不一致，请7日内变更',
		reasons: [['content-not-match-subject', 'info-mismatch']],
		deadline: { days: 7 },
	},
	{ text: '公安联网备案退回：网站名称与实际不符', reasons: [['police-returned']] },
	{ text: '您的ICP备案申请已审核通过', reasons: [['filing-passed']] },
	{ text: '1.营业执照不清晰 2.负责人年龄不符合要求', reasons: [['photo-not-clear'], ['age-too-young']] },
	{
		text: '一、域名所有者不是本单位；二、网站名称不能用英文；三、缺少承诺书',
		reasons: [['domain-owner-mismatch'], ['site-name-rejected'], ['paper-missing']],
	},
	{ text: '备案年检通知：请支付年检服务费680元，否则备案失效', reasons: [['fraud-fee']], isFraud: true },
	{
		text: '您的备案存在风险，登录 https://beian-gov.cc 输入身份证号和验证码解除',
		reasons: [['fraud-fake-link', 'fraud-sms-code']],
		isFraud: true,
	},
	{ text: '低价出个人备案域名，包过户包接入，加微信', reasons: [['fraud-agent']], isFraud: true },
	{
		text: '【工信部】您的短信核验已通过，请等待管局审核',
		reasons: [['first-review-passed', 'sms-check-due']],
	},
	{ text: '您的信用卡账单已出，请按时还款', reasons: [] },
];
