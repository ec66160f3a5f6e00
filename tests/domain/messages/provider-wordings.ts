import type { Fresh } from './fresh.ts';

/**
 * Messages in the wordings that providers use: the short reasons of their lists, sentences of their reviewers, errors of their forms,
 * letters about sites that are online, and frauds in the same clothes. Made up after such lists, and written before any was tried: at
 * the first run 54 of 61 had a right entry first, 55 among three; all reasons and deadlines and 4 of 5 frauds were found.
 */
export const providerWordings: readonly Fresh[] = [
	// The short reasons of providers' lists.
	{ text: '域名不存在注册商验证库中', reasons: [['domain-registrar-unapproved', 'domain-not-verified']] },
	{ text: '注册人证件号码不一致', reasons: [['domain-owner-mismatch']] },
	{ text: '域名实名认证信息与备案主体信息不符', reasons: [['domain-owner-mismatch']] },
	{ text: '主办单位证件不合格', reasons: [['photo-not-clear', 'id-expired']] },
	{ text: '网站负责人身份证照片不清晰，请重新上传', reasons: [['photo-not-clear']] },
	{ text: '核验照背景不是白色', reasons: [['face-check-failed', 'photo-not-clear']] },
	{ text: '此证件存在进行中的订单，无法提交', reasons: [['open-order']] },
	{ text: '该主体已在其他接入商有备案，请选择新增网站', reasons: [['record-exists', 'order-type-wrong']] },
	{ text: '网站主办者冲突：同一主体在两家接入商同时提交', reasons: [['owner-conflict']] },
	{ text: '证件住所非本省，不支持跨省备案', reasons: [['cross-province-unit']] },
	{
		text: '网站备案信息不存在，请核实后再次报备',
		reasons: [['record-exists', 'filing-cancelled', 'order-type-wrong']],
	},
	{
		text: '接入备案失败：主体信息与工信部留存的不一致',
		reasons: [['info-mismatch', 'company-name-mismatch', 'order-type-wrong', 'change-refused']],
	},
	{ text: '备注信息请补充说明网站的具体用途', reasons: [['remark-too-vague']] },
	{ text: '网站服务内容与网站名称不相符', reasons: [['content-not-match-subject', 'site-name-rejected']] },
	{ text: '主体负责人与法定代表人不一致', reasons: [['principal-not-legal-rep']] },
	{ text: '备案域名即将到期，请续费至有效期三个月以上', reasons: [['domain-expired']] },
	// Sentences of reviewers.
	{
		text: '您好，您填写的网站名称“美食天下”过于宽泛，与贵公司业务没有关联，请更换为与公司相关的名称后再提交。',
		reasons: [['site-name-rejected']],
	},
	{
		text: '审核专员在工作时间三次致电您登记的手机均无人接听，订单先退回，请保持电话畅通。',
		reasons: [['call-not-answered']],
	},
	{
		text: '因贵司营业执照经营范围包含“互联网信息服务”，请提供相应的增值电信业务经营许可证或不涉及承诺书。',
		reasons: [['preapproval-missing', 'paper-missing']],
	},
	{
		text: '个人备案不支持企业性质的网站名称，请修改名称或者改用企业身份备案',
		reasons: [['site-name-rejected', 'content-not-match-subject']],
	},
	{ text: '请下载本省最新版承诺书，签字按手印后上传彩色扫描件', reasons: [['paper-missing']] },
	{ text: '您提交的居住证已过有效期，请提供在有效期内的居住证', reasons: [['id-expired', 'paper-missing']] },
	{ text: '视频核验时未能看清您的全脸，请在光线充足的地方重新核验', reasons: [['face-check-failed']] },
	{ text: '您的通信地址只写到了街道，请补充到具体门牌号', reasons: [['address-vague']] },
	{ text: '负责人未满18周岁，请更换负责人', reasons: [['age-too-young']] },
	{
		text: '网站已经开通访问，根据要求备案期间网站应处于关闭状态',
		reasons: [['site-open-before-number', 'site-still-open']],
	},
	{
		text: '企业在国家企业信用信息公示系统中被列入经营异常名录，请移出后再申请',
		reasons: [['company-abnormal']],
	},
	{
		text: '组织机构代码证已停用，请使用统一社会信用代码的营业执照办理',
		reasons: [['company-name-mismatch', 'id-expired']],
	},
	{ text: '请将应急联系人电话改为与负责人不同的手机号码', reasons: [['phone-rejected']] },
	{ text: '您所选的ECS剩余使用时间不足3个月，请续费后再申请备案服务码', reasons: [['server-too-short']] },
	// Errors of forms.
	{ text: '当前服务码已被使用或已失效，请更换服务码', reasons: [['service-code-invalid']] },
	{ text: '该实例可备案网站数量已达上限', reasons: [['server-quota']] },
	{ text: '短信核验失败，失败原因：核验超时', reasons: [['sms-timeout']] },
	{ text: '验证码错误或手机号、证件号码后六位与备案信息不匹配', reasons: [['sms-no-record']] },
	{ text: '您的账号存在安全风险，暂时无法进行备案操作', reasons: [['account-risk-control']] },
	{ text: '该域名不支持备案，域名后缀未经工信部批复', reasons: [['domain-suffix-unsupported']] },
	{ text: '该备案主体已关联其他阿里云账号', reasons: [['subject-in-other-account']] },
	{ text: 'App包名与公钥不匹配，请核对后重新填写', reasons: [['app-rejected']] },
	{
		text: '域名校验失败：该域名未在 ICP 备案系统中查到备案信息（微信公众平台）',
		reasons: [['miniprogram-domain-refused']],
	},
	{ text: 'CDN 添加域名失败 InvalidDomain.NotRegistration 域名未备案', reasons: [['cdn-refuses-domain']] },
	// What comes to sites that are online.
	{
		text: '【阿里云】您备案的网站主体信息与工商登记信息不一致，请在15个工作日内完成变更备案，逾期将注销备案。',
		reasons: [['info-mismatch', 'company-name-mismatch']],
		deadline: { workingDays: 15 },
	},
	{
		text: '您好，我省通信管理局在拨测中发现贵网站未悬挂备案编号，请于7日内改正。',
		reasons: [['footer-number-wrong']],
		deadline: { days: 7 },
	},
	{
		text: '经核查，您的域名当前解析IP不在我公司接入范围内，请在10日内将解析切回或取消接入',
		reasons: [['ip-mismatch', 'unused-node-notice']],
		deadline: { days: 10 },
	},
	{
		text: '贵单位的网站已被列为空壳网站，请在30日内补充接入信息，否则将予以注销',
		reasons: [['shell-site', 'shell-purge']],
		deadline: { days: 30 },
	},
	{
		text: '根据核查结果，您的备案号粤ICP备2023000000号-1已于近日被通信管理局注销',
		reasons: [['filing-cancelled']],
	},
	{ text: '您的网站存在评论互动功能，个人网站不得开设，请立即关闭', reasons: [['comments-rectify']] },
	{
		text: '请在网站开通之日起30日内到全国互联网安全管理服务平台办理公安联网备案手续',
		reasons: [['police-filing-reminder']],
		deadline: { days: 30 },
	},
	{
		text: '您提交的公安联网备案申请审核不通过，原因：开办主体证件照片不完整',
		reasons: [['police-returned']],
	},
	{
		text: '恭喜您，您的网站备案申请已通过管局审核，备案号为浙ICP备2026000000号-1',
		reasons: [['filing-passed']],
	},
	{
		text: '您的备案订单已通过初审，已提交至通信管理局，请留意工信部短信',
		reasons: [['first-review-passed', 'sms-check-due']],
	},
	{
		text: '【工信部备案】请于24小时内登录beian.miit.gov.cn，点击短信核验，验证码：602418',
		reasons: [['sms-check-due']],
		deadline: { hours: 24 },
	},
	// Several reasons at once.
	{
		text: '驳回原因：网站名称不合格；电话号码问题；证件不合格。',
		reasons: [['site-name-rejected'], ['phone-rejected'], ['photo-not-clear', 'id-expired']],
	},
	{
		text: '管局退回意见：该主体下其他网站（www.lvyuan-shop.cn）打不开，且未放置备案号，请先整改；本次网站备注过于简单。',
		reasons: [['old-site-problem', 'site-not-reachable-notice'], ['remark-too-vague']],
	},
	{
		text: '1、请补充网站负责人授权书；2、域名有效期不足；3、通信地址不详细',
		reasons: [['paper-missing', 'principal-not-legal-rep'], ['domain-expired'], ['address-vague']],
	},
	{
		text: '经审核：一是主体负责人手机号已停机；二是域名实名认证未完成。请于3个工作日内修改。',
		reasons: [['phone-rejected', 'call-not-answered'], ['domain-not-verified']],
		deadline: { workingDays: 3 },
	},
	// Frauds, and what only looks like one.
	{
		text: '尊敬的站长，您的网站ICP备案年审即将到期，请点击 http://beian-miit-gov.top/renew 缴纳年审费280元，逾期将关停。',
		reasons: [['fraud-fee', 'fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '我是通信管理局工作人员，你的备案有异常，把刚收到的六位验证码发给我处理一下',
		reasons: [['fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '网信办通知：您的网站被多人举报，请加QQ 10000000 联系王警官配合调查并缴纳保证金',
		reasons: [['fraud-impersonate-cac', 'fraud-fee']],
		isFraud: true,
	},
	{
		text: '专业代办ICP备案，无需本人出面，提供身份证正反面和阿里云账号密码即可，三天下号',
		reasons: [['fraud-agent']],
		isFraud: true,
	},
	{
		text: '您的域名备案将被注销，请在2小时内致电 400-000-0000 转人工，支付解除费用',
		reasons: [['fraud-fee', 'fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '阿里云备案审核专员工号A1024提醒：请拨打95187-1联系客服了解退回原因',
		reasons: [['authority-returned', 'call-not-answered']],
	},
	{ text: '【顺丰速运】您的包裹因地址不详细无法派送，请补充门牌号', reasons: [] },
];
