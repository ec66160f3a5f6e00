/**
 * Texts as people paste them, with what each should find first. Written before the matcher was tuned; `tune` is what
 * it was tuned on, `check` what it was only measured on. No name, number or domain in them is real.
 */
export interface Pasted {
	readonly text: string;
	/** Ids of which the first match has to be one; none: nothing fits, and the tool has to say so. */
	readonly wanted: readonly string[];
}

export const tune: readonly Pasted[] = [
	{
		text: '【工信部备案系统】验证码：482913，有效期24小时。您好，由“张小明”发起的“小明的学习笔记”网站的新增网站已提交，核验链接为：https://beian.miit.gov.cn/#/Integrated/index',
		wanted: ['sms-check-due'],
	},
	{ text: '核验失败！该条验证库里找不到记录', wanted: ['sms-no-record'] },
	{
		text: '您好，您的备案订单因短信验证超时被退回，请登录系统重新提交。',
		wanted: ['sms-timeout'],
	},
	{
		text: '尊敬的用户：\n经核查，您的网站 www.example.com 备案号悬挂不正确，\n请于2026年12月5日前按照法规要求，做好已备案网站主页备案编号的悬挂和链接工作',
		wanted: ['footer-number-wrong'],
	},
	{ text: '驳回原因：网站名称不符合要求，请修改。', wanted: ['site-name-rejected'] },
	{
		text: '1、域名实名认证信息和备案的主体李四证件信息不一致，请进行域名过户/重新进行域名实名认证',
		wanted: ['domain-owner-mismatch'],
	},
	{ text: '未查询到域名实名认证信息，请确认域名已完成实名认证', wanted: ['domain-not-verified'] },
	{
		text: '您的域名 abc.top 已备案域名未使用阿里云中国内地节点服务器，如您的网站备案还要继续使用，请您务必于2026年11月30日23:59之前设置解析指向阿里云内地服务器',
		wanted: ['unused-node-notice'],
	},
	{ text: '实例ID累计时长不足3个月', wanted: ['server-too-short'] },
	{ text: '备案授权码已经被使用', wanted: ['service-code-invalid'] },
	{
		text: '网站暂时无法访问 该网站未根据工信部相关法律规则进行备案 可能因为以下原因...',
		wanted: ['blocked-unfiled'],
	},
	{ text: 'Non-compliance ICP Filing', wanted: ['blocked-unfiled'] },
	{
		text: '主体负责人与单位法定代表人不一致，请将备案主体负责人修改为单位的法定代表人。',
		wanted: ['principal-not-legal-rep'],
	},
	{
		text: '主体负责人/互联网信息服务负责人的手机号码和应急号码不能重复,烦请修改',
		wanted: ['phone-rejected'],
	},
	{ text: '所有证件需原件拍摄或彩色扫描件上传,不可隔屏拍摄', wanted: ['photo-not-clear'] },
	{
		text: '网站内容涉及需前置审批行业的内容，但备案时未提供前置审批文件',
		wanted: ['preapproval-missing'],
	},
	{
		text: '请您在互联网信息服务负责人下方备注栏写明此网站的用途及网站具体内容。',
		wanted: ['remark-too-vague'],
	},
	{ text: '检测到您的证件已在账号ali***@qq.com下使用', wanted: ['subject-in-other-account'] },
	{
		text: '您的网站备案信息异常，请点击 http://beian-miit.cn.top/x 完成认证，逾期关停',
		wanted: ['fraud-fake-link'],
	},
	{ text: '你好，我这边是备案中心的，麻烦把您收到的验证码报给我', wanted: ['fraud-sms-code'] },
	{ text: '域名主体校验未通过', wanted: ['domain-subject-check-wecom'] },
	{ text: '错误！请进行一些更改。', wanted: ['police-form-error'] },
	{ text: '备案主办者冲突', wanted: ['owner-conflict'] },
	{
		text: '未备案网站不得开启访问，请关闭网站后再提交',
		wanted: ['site-open-before-number'],
	},
	{ text: '主体已注销', wanted: ['shell-subject'] },
	{ text: '今天天气不错，下午去公园走走吧', wanted: [] },
	{
		text: '【招商银行】您尾号1234的账户于11月20日支出人民币58.00元，余额1024.11元。',
		wanted: [],
	},
	{ text: 'TypeError: Cannot read properties of undefined (reading map)', wanted: [] },
	{ text: '您的快递已到达菜鸟驿站，取件码 3-2-1024，请及时领取', wanted: [] },
	{ text: '备案', wanted: [] },
];

export const check: readonly Pasted[] = [
	{
		text: '【工信部】验证码：１０２９３８，２４小时内有效。您好，由"王五"发起的"五金小铺"网站的新增网站已提交，',
		wanted: ['sms-check-due'],
	},
	{ text: '一直没有收到管局发送的核验短信怎么办', wanted: ['sms-not-received'] },
	{
		text: '您的备案申请短信核验未通过\n备案申请被\n退回',
		wanted: ['sms-timeout'],
	},
	{
		text: '整改指引\n未通过原因：未按要求悬挂备案号\n网站首页底部备案号未链接至工信部备案官网首页',
		wanted: ['footer-number-wrong'],
	},
	{ text: '网站名称包含禁用词，建议修改网站名称', wanted: ['site-name-rejected'] },
	{ text: '域名所有者比对不一致（所有者：某某科技有限公司）', wanted: ['domain-owner-mismatch'] },
	{ text: '域名对应注册商未获得工信部批复', wanted: ['domain-registrar-unapproved'] },
	{ text: '该域名后缀不支持备案，请更换域名', wanted: ['domain-suffix-unsupported'] },
	{
		text: '【阿里云】尊敬的用户，您备案的域名hello.cn备案接入信息与实际接入信息不符，请尽快处理',
		wanted: ['unused-node-notice'],
	},
	{ text: '产品验证没有服务实例可选', wanted: ['server-not-in-list'] },
	{ text: '用于备案的资源已达最大使用次数，请选择其他资源', wanted: ['server-quota'] },
	{
		text: '尊敬的用户，您好\n很抱歉，该网站暂时无法访问，可能由以下原因导致：\n原因一：未备案或未接入；原因二：网站内容与备案信息不符',
		wanted: ['blocked-unfiled'],
	},
	{ text: '主办单位所属区域需与主办单位证件住所在同一省、自治区、直', wanted: ['cross-province-unit'] },
	{ text: '仍未能与您取得联系，您的备案申请将被驳回。', wanted: ['call-not-answered'] },
	{ text: '证件图片不清晰或没有提交管局要求的全部证件', wanted: ['photo-not-clear'] },
	{ text: '服务内容涉及教育，需提供不涉及校外培训承诺书', wanted: ['preapproval-missing'] },
	{
		text: '个人备案（除江苏外）不得开展个人博客网站，如需开展，请到当地省新闻主管部门办理前置审批手续',
		wanted: ['personal-blog-refused'],
	},
	{ text: '已备案成功的网站无法正常访问，请打开后再提交新增', wanted: ['old-site-problem'] },
	{ text: '请缴纳备案年审费980元，否则您的备案将被注销', wanted: ['fraud-fee'] },
	{
		text: '国家网信办举报中心：您的官网因网络实名认证到期被举报，请完善认证',
		wanted: ['fraud-impersonate-cac'],
	},
	{ text: '空壳网站不能提交备案申请', wanted: ['shell-site'] },
	{
		text: '您填写的证件号码，已在2026-10-01提交过备案申请，且备案订单还未完成',
		wanted: ['open-order'],
	},
	{
		text: '各网站在工信部备案成功后,需在网站开通之日起30日内登录全国互联网安全管理服务平台提交公安联网备案申请',
		wanted: ['police-filing-reminder'],
	},
	{ text: '域名处于 serverHold 状态，无法解析', wanted: ['domain-serverhold-status'] },
	{ text: '責令限期改正並處罰款五千元以上一萬元以下', wanted: ['footer-fine-letter'] },
	{ text: '已备案成功域名无解析，域名实际解析IP与备案IP不符', wanted: ['ip-mismatch'] },
	{ text: '如何做红烧肉：五花肉切块，冷水下锅焯水', wanted: [] },
	{ text: '【中国移动】您的套餐流量已使用80%，退订回复TD', wanted: [] },
	{ text: '您好，您的网站设计方案已经发到邮箱，请查收并提出修改意见', wanted: [] },
	{ text: '测试', wanted: [] },
	{ text: '公司内部通知：下周一上午九点开会，请各部门负责人准时参加', wanted: [] },
];

/** In people's own words instead of the message's: the right entry should be among the first three. */
export const retold: readonly Pasted[] = [
	{ text: '客服说我名字里有博客两个字不让过', wanted: ['site-name-rejected', 'comments-rectify'] },
	{ text: '审核说我网站现在能打开，要先关掉解析', wanted: ['site-open-before-number', 'site-still-open'] },
	{ text: '域名昨天刚实名，提交备案说没实名', wanted: ['domain-not-verified'] },
	{
		text: '收到邮件说备案号没有链接到工信部，要罚款5000',
		wanted: ['footer-number-wrong', 'footer-fine-letter'],
	},
	{ text: '网警打电话让我去公安备案', wanted: ['police-filing-reminder'] },
	{ text: '买的二手域名上面有别人的备案号', wanted: ['domain-filed-by-other'] },
	{ text: '备案的时候服务器是灰色的选不了', wanted: ['server-not-in-list'] },
	{ text: '刷脸一直过不去', wanted: ['face-check-failed'] },
	{
		text: '明明备案通过了网站还是显示未备案',
		wanted: ['passed-still-blocked', 'blocked-not-accessed', 'blocked-unfiled'],
	},
	{ text: '有人说可以加急包过要我先付钱', wanted: ['fraud-fee', 'fraud-agent'] },
	{ text: '掉备案了怎么办', wanted: ['filing-cancelled', 'unused-node-notice', 'access-cancelled'] },
	{ text: '评论功能要我7天内关掉不然注销备案', wanted: ['comments-rectify'] },
	{ text: '错过了阿里云的审核电话', wanted: ['call-not-answered'] },
	{ text: '身份证快过期了备案能过吗', wanted: ['id-expired'] },
];
