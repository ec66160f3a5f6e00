import { createHash } from 'node:crypto';

/** A message as somebody pastes it. No name, number or domain in it is real. */
export interface Fresh {
	readonly text: string;
	/** What it says, reason by reason: the entries any of which is right. None: nothing of the guide fits. */
	readonly reasons: readonly (readonly string[])[];
	/** Whether it is a fraud; all others must not be called one. */
	readonly isFraud?: true;
	/** The deadline in it, as far as it is named. */
	readonly deadline?: {
		readonly days?: number;
		readonly workingDays?: number;
		readonly hours?: number;
		/** The last day itself, YYYY-MM-DD; tried on 30 November 2026. */
		readonly date?: string;
	};
}

/**
 * Messages of many kinds (numbered reasons, deadlines, the reader's own address, SMS, other providers, terse reasons, frauds), written
 * before any of them had been tried. At the first run 88 (learnt from) and 78 (frozen) of 100 had a right entry first, 91 and 92 among
 * three. A hash of the text parts them: what `isFrozen` says stays as it is and is only measured.
 */
const all: readonly Fresh[] = [
	// several numbered reasons
	{
		text: '【驳回】您的备案申请未通过，原因如下：1.网站名称含有“官网”字样，请修改；2.网站负责人手机号与应急联系电话一致，请修改；3.请上传清晰的身份证正反面照片。',
		reasons: [['site-name-rejected'], ['phone-rejected'], ['photo-not-clear']],
	},
	{
		text: '初审退回：①域名持有者与主办单位名称不一致；②营业执照已过有效期，请更新后提交',
		reasons: [['domain-owner-mismatch'], ['id-expired']],
	},
	{
		text: '管局反馈意见：一、通信地址请详细到楼层房间号。二、网站备注请说明网站具体内容，不得填写“无”。',
		reasons: [['address-vague'], ['remark-too-vague']],
	},
	{
		text: '审核意见\n1、核验视频中人脸被遮挡，请重新核验\n2、网站当前可以访问，请关闭后再提交',
		reasons: [['face-check-failed'], ['site-open-before-number', 'site-still-open']],
	},
	{
		text: '您的订单被退回：（1）主办单位名称与营业执照不一致；（2）未上传承诺书；（3）域名未完成实名认证。请修改后重新提交。',
		reasons: [['company-name-mismatch'], ['paper-missing'], ['domain-not-verified']],
	},
	{
		text: '退回原因：A. 您填写的网站服务内容涉及新闻，需提供前置审批文件；B. 座机号码无法接通。',
		reasons: [['preapproval-missing'], ['phone-rejected', 'call-not-answered', 'inspect-call-failed']],
	},
	{
		text: '不通过原因：1）个人网站不得含有企业信息；2）网站名称不能为纯英文',
		reasons: [['content-not-match-subject'], ['site-name-rejected']],
	},
	{
		text: '备案审核结果：未通过。\n- 域名已过期或有效期不足\n- 服务器剩余时长不满足备案要求\n- 负责人年满十八周岁方可备案',
		reasons: [['domain-expired'], ['server-too-short'], ['age-too-young']],
	},
	// deadlines, and the reader's own address
	{
		text: '尊敬的客户：您名下网站 www.lanhu-notes.cn 首页未按要求悬挂备案号，请于2026年12月20日前完成整改，逾期将取消接入。',
		reasons: [['footer-number-wrong']],
	},
	{
		text: '您好，经抽查您的网站 https://shop.qingfeng-tea.com 无法打开，请在5个工作日内恢复访问或办理注销，否则将上报通信管理局注销备案。',
		reasons: [['site-not-reachable-notice', 'shell-site']],
		deadline: { workingDays: 5 },
	},
	{
		text: '【某某云】您的域名 yuntu-blog.top 解析IP不在我司，请于10日内将域名解析至我司服务器，否则将取消接入备案。',
		reasons: [['unused-node-notice', 'shell-site', 'ip-mismatch']],
		deadline: { days: 10 },
	},
	{
		text: '核查通知：您备案的网站负责人手机号码多次拨打无人接听，请于7个工作日内在系统中更新联系方式。',
		reasons: [['inspect-call-failed']],
		deadline: { workingDays: 7 },
	},
	{
		text: '整改通知书：你单位开办的网站（http://www.hexing-trade.com）实际内容与备案信息不符，责令在收到本通知之日起15日内改正。',
		reasons: [['info-mismatch', 'content-not-match-subject']],
		deadline: { days: 15 },
	},
	{
		text: '关于个人网站评论功能的整改要求：您的个人网站 mumu.space 含有评论、留言板块，请于三个工作日内关闭，否则暂停接入。',
		reasons: [['comments-rectify']],
		deadline: { workingDays: 3 },
	},
	{
		text: '您的网站尚未办理公安联网备案，请自网站开通之日起30日内登录全国互联网安全管理服务平台 beian.mps.gov.cn 办理。',
		reasons: [['police-filing-reminder']],
		deadline: { days: 30 },
	},
	{
		text: '公安机关提示函：你单位网站存在未落实网络日志留存措施的问题，请于10日内整改并书面反馈。',
		reasons: [['police-prompt-letter']],
		deadline: { days: 10 },
	},
	{
		text: '错误日志 2026/11/28 03:12:55 [error] open() "/www/xinyu.net/icp" failed，访问 http://xinyu.net 跳转到提示页：该网站暂时无法访问，未根据工信部相关法律法规进行备案',
		reasons: [['blocked-unfiled']],
	},
	{
		text: '你好，我们公司的站 www.baiyang-machine.com 备案通过两天了，打开还是阻断页面，请帮忙看一下',
		reasons: [['passed-still-blocked']],
	},
	// SMS
	{
		text: '【12381】您于2026-11-29提交的首次备案申请需短信核验，请于24小时内登录 beian.miit.gov.cn 输入验证码 583920 完成核验，逾期申请将被退回。',
		reasons: [['sms-check-due']],
		deadline: { hours: 24 },
	},
	{
		text: '【工信部】您的网站备案申请已审核通过，主体备案号：浙ICP备2026999999号，网站备案号：浙ICP备2026999999号-1。',
		reasons: [['filing-passed']],
	},
	{
		text: '【阿里云】您提交的ICP备案信息已通过阿里云初审，已提交至管局，请留意12381短信并在24小时内完成核验。',
		reasons: [['first-review-passed', 'sms-check-due']],
	},
	{
		text: '【阿里云】您的ICP备案订单因未在规定时间内完成短信核验，已被退回，请重新提交。',
		reasons: [['sms-timeout']],
	},
	{
		text: '【工信部】您的备案信息已被注销，备案号：苏ICP备2019000000号-2。',
		reasons: [['filing-cancelled']],
	},
	{
		text: '该备案信息已完成短信核验，请勿重复核验，等待管局审核结果',
		reasons: [['first-review-passed']],
	},
	{
		text: '【腾讯云】您的网站备案已被取消接入，如需继续在腾讯云使用请重新办理接入备案。',
		reasons: [['access-cancelled']],
	},
	{
		text: '【阿里云】审核专员多次致电未能与您取得联系，您的备案订单已退回，请保持电话畅通后重新提交。',
		reasons: [['call-not-answered']],
	},
	{
		text: '您的备案因属于空壳主体，将于公示期满后予以注销，请尽快核实。',
		reasons: [['shell-purge', 'shell-subject']],
	},
	// other providers' own words
	{
		text: '腾讯云：您的备案订单审核未通过，原因为“域名whois信息与备案主体信息不一致”。',
		reasons: [['domain-owner-mismatch']],
	},
	{
		text: '华为云备案审核不通过：该域名已在其他接入商备案，请选择新增接入或先注销原备案。',
		reasons: [['domain-conflict', 'order-type-wrong', 'domain-filed-by-other']],
	},
	{
		text: '百度智能云：您提交的证件照片为复印件，请提供原件彩色照片。',
		reasons: [['photo-not-clear']],
	},
	{
		text: '火山引擎提示：当前主体存在未完成的备案订单，无法新建订单',
		reasons: [['open-order']],
	},
	{
		text: '该主体证件号已在我司其他账号下备案，请使用原账号操作',
		reasons: [['subject-in-other-account']],
	},
	{
		text: 'CDN添加域名失败：域名未备案，请先完成ICP备案后再添加',
		reasons: [['cdn-refuses-domain', 'blocked-unfiled']],
	},
	{
		text: '小程序后台：该域名未在工信部备案，或备案后未满24小时同步，无法添加为业务域名',
		reasons: [['miniprogram-domain-refused']],
	},
	{
		text: '对不起，您的域名因涉嫌诈骗被国家反诈中心拦截，如有疑问请申诉',
		reasons: [['antifraud-dns-block']],
	},
	{
		text: '域名当前状态 serverHold，未实名或被注册局暂停解析',
		reasons: [['domain-serverhold-status', 'domain-not-verified']],
	},
	{
		text: '检测到您的网站使用家庭宽带对外提供服务，已违反入网协议，现暂停宽带接入',
		reasons: [['home-broadband-cut']],
	},
	{
		text: '公安备案审核未通过：网站无法打开，请核实域名是否能正常访问后重新提交',
		reasons: [['police-returned']],
	},
	{
		text: '全国互联网安全管理服务平台提示：错误！请进行一些更改',
		reasons: [['police-form-error']],
	},
	{
		text: '当地网安大队来电：您的网站未公示公安备案号，请尽快将公安备案图标和编号放到首页底部',
		reasons: [['police-number-missing', 'police-filing-reminder']],
	},
	// terse
	{ text: '备案类型选择错误', reasons: [['order-type-wrong']] },
	{ text: '主办者冲突', reasons: [['owner-conflict']] },
	{ text: '网站名称已被使用', reasons: [['site-name-rejected']] },
	{ text: '域名注册商无资质', reasons: [['domain-registrar-unapproved']] },
	{ text: '域名后缀未批复', reasons: [['domain-suffix-unsupported']] },
	{ text: '身份证有效期不足', reasons: [['id-expired']] },
	{ text: '企业已列入经营异常名录', reasons: [['company-abnormal']] },
	{ text: '非本省主体请到所在省备案', reasons: [['cross-province-unit']] },
	{ text: '法人与主体负责人不符', reasons: [['principal-not-legal-rep']] },
	{ text: '服务码已失效', reasons: [['service-code-invalid']] },
	{ text: '备案个数已达上限', reasons: [['server-quota']] },
	{ text: '实例不在列表中，无法选择', reasons: [['server-not-in-list']] },
	{ text: '人脸比对失败', reasons: [['face-check-failed']] },
	{ text: '录制视频黑屏无画面', reasons: [['video-black-screen']] },
	{ text: '历史网站打不开请先变更或注销', reasons: [['old-site-problem']] },
	{ text: '账号存在风险，暂不支持备案', reasons: [['account-risk-control']] },
	{ text: '本省暂不受理个人博客类网站备案', reasons: [['personal-blog-refused']] },
	{ text: '名称涉及视听，需提供许可', reasons: [['name-video', 'preapproval-missing']] },
	{ text: '找不到验证码对应的备案记录', reasons: [['sms-no-record']] },
	{ text: '一直没收到工信部的短信', reasons: [['sms-not-received']] },
	{ text: '注销成功但工信部官网还能查到', reasons: [['still-shown-after-cancel']] },
	{ text: '变更主体名称被驳回', reasons: [['change-refused']] },
	// frauds
	{
		text: '【备案中心】您的网站备案即将失效，请24小时内点击 http://icp-miit-gov.vip/renew 续期，逾期将关停网站',
		reasons: [['fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '我是阿里云备案审核的，您这边资料有点问题，麻烦把刚收到的短信验证码告诉我，我帮您重新提交',
		reasons: [['fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '您的备案需缴纳年度审核费600元，请转至对公账户，缴费后备案继续有效',
		reasons: [['fraud-fee']],
		isFraud: true,
	},
	{
		text: '网信办通知：贵公司网站因内容违规被举报立案，请添加微信 wxb8899 提交材料，否则依法处罚',
		reasons: [['fraud-impersonate-cac']],
		isFraud: true,
	},
	{
		text: '专业代备案，三天必过，只要把阿里云账号密码、身份证照片和手机验证码给我们，其他不用管',
		reasons: [['fraud-agent', 'fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '【工信部】您的ICP备案信息异常，请登录 beian.miit.gov.cn.icp-check.xyz 核实，否则今日18点注销',
		reasons: [['fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '您好这里是省通信管理局，您的网站涉嫌诈骗，需要缴纳5000元保证金解除限制，请按客服指引转账',
		reasons: [['fraud-fee', 'fraud-impersonate-cac']],
		isFraud: true,
	},
	{
		text: '备案加急通道，付1980元当天下证，管局有关系，先付定金',
		reasons: [['fraud-fee', 'fraud-agent']],
		isFraud: true,
	},
	// nothing of the guide
	{ text: '您的快递已到达菜鸟驿站，请凭取件码 5-2-1033 领取', reasons: [] },
	{ text: '您的云服务器账单已生成，本月应付 99.00 元，可在费用中心查看', reasons: [] },
];

const isFrozen = ({ text }: Fresh) => createHash('sha256').update(text).digest()[0]! % 2 === 0;

export const learnt: readonly Fresh[] = all.filter((one) => !isFrozen(one));
export const frozen: readonly Fresh[] = all.filter(isFrozen);
