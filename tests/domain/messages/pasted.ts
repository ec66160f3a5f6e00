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

/** Refusals and notices worded otherwise than anything in the entries; mended once by what they showed, to be found among three. */
export const otherwise: readonly Pasted[] = [
	{
		text: '审核不通过：服务名称涉及“工坊”“工作室”等单位字样，个人备案请修改',
		wanted: ['site-name-rejected'],
	},
	{ text: '您填写的服务名称与主办单位无关，请在备注说明', wanted: ['site-name-rejected'] },
	{ text: '网站名称涉及品牌，如为自有品牌请提供商标证明', wanted: ['site-name-rejected'] },
	{ text: '域名实名信息与所填单位证件号不符，请联系域名注册商核实', wanted: ['domain-owner-mismatch'] },
	{ text: '经查询，域名 abc.com 尚未实名认证或实名认证未满三日', wanted: ['domain-not-verified'] },
	{ text: '域名将在一个月内过期，不符合备案要求', wanted: ['domain-expired'] },
	{ text: '该域名的注册商不是国内注册商', wanted: ['domain-registrar-unapproved'] },
	{ text: '经检测www.abc.com可以直接访问，不符合“先备案后接入”的要求', wanted: ['site-open-before-number'] },
	{ text: '未拿到备案号之前网站请不要开通，已开通的请关闭', wanted: ['site-open-before-number'] },
	{
		text: '多次拨打您的联系电话均无人接听，现将您的备案信息退回',
		wanted: ['call-not-answered', 'phone-rejected'],
	},
	{ text: '审核员来电您没有接，请在工作时间保持手机畅通', wanted: ['call-not-answered'] },
	{ text: '视频核验时背景不是白色幕布或白墙，请重新核验', wanted: ['face-check-failed'] },
	{ text: '刷脸认证失败次数过多', wanted: ['face-check-failed'] },
	{ text: '证件上传有误：身份证反面缺失', wanted: ['photo-not-clear'] },
	{
		text: '您提供的居住证已过期，请提供有效期一个月以上的居住证',
		wanted: ['cross-province-unit', 'id-expired'],
	},
	{ text: '营业执照有效期已过', wanted: ['id-expired'] },
	{ text: '手机号码被多个主体使用，请更换', wanted: ['phone-rejected'] },
	{ text: '请填写固定电话或另一个手机号码', wanted: ['phone-rejected'] },
	{ text: '单位备案主体负责人必须是营业执照上的法人', wanted: ['principal-not-legal-rep'] },
	{ text: '您不是本省户籍，个人备案需提供本省社保或居住证', wanted: ['cross-province-unit'] },
	{ text: '工信部库中已有您的主体信息，请做新增网站', wanted: ['record-exists', 'order-type-wrong'] },
	{ text: '网站重复备案：该域名已在其他接入商提交', wanted: ['domain-conflict', 'owner-conflict'] },
	{ text: '您有一个订单正在审核，不能再次提交', wanted: ['open-order'] },
	{ text: '主体下域名 old.com 打不开，请处理后再提交', wanted: ['old-site-problem'] },
	{
		text: '【阿里云】您的备案域名解析至境外IP，不符合备案要求，请于3日内整改，逾期将取消接入备案',
		wanted: ['unused-node-notice'],
	},
	{ text: '系统监测到您的网站未在我司使用接入服务，请尽快迁回或转出', wanted: ['unused-node-notice'] },
	{ text: '【工信部ICP备案】您正在进行备案短信核验，验证码 301922', wanted: ['sms-check-due'] },
	{ text: '由于您未及时完成短信核验，您的申请已自动退回', wanted: ['sms-timeout'] },
	{ text: '短信验证失败，请检查证件号后六位', wanted: ['sms-no-record'] },
	{ text: '通信管理局电话抽查，贵网站负责人表示不知情', wanted: ['inspect-call-failed'] },
	{ text: '您的网站备案联系电话为空号，请及时更新', wanted: ['inspect-call-failed', 'phone-rejected'] },
	{
		text: '您的个人网站设有会员注册登录及发帖功能，请于7个工作日内关闭',
		wanted: ['comments-rectify', 'content-not-match-subject'],
	},
	{ text: '网站名称为个人，但页面为公司宣传内容，不符合要求', wanted: ['content-not-match-subject'] },
	{ text: '页面出现商品价格和购买链接，个人网站不可经营', wanted: ['content-not-match-subject'] },
	{ text: '您的单位名称含有“教育”，请提交不涉及学科培训承诺', wanted: ['preapproval-missing'] },
	{ text: '经营范围含互联网信息服务，请提供增值电信业务许可证', wanted: ['preapproval-missing'] },
	{ text: '备注请写明网站主要内容，不少于20字', wanted: ['remark-too-vague'] },
	{ text: '该网页无法访问，因未在工信部完成备案', wanted: ['blocked-unfiled'] },
	{ text: '您所访问的域名未在华为云接入备案', wanted: ['blocked-not-accessed', 'blocked-unfiled'] },
	{
		text: 'OSS: The bucket you access does not support custom domain, domain not filed',
		wanted: ['cdn-refuses-domain'],
	},
	{ text: 'UserDomainNotRegisteredInMiit', wanted: ['cdn-refuses-domain'] },
	{ text: '小程序提示该域名未备案请先备案', wanted: ['miniprogram-domain-refused'] },
	{ text: '您的公安联网备案申请被驳回，请修改网站接入信息', wanted: ['police-returned'] },
	{ text: '【某某网安】您好，您单位网站尚未公安备案，请尽快补办', wanted: ['police-filing-reminder'] },
	{ text: '备案服务号不可用，请重新申请', wanted: ['service-code-invalid'] },
	{ text: '暂无可用资源', wanted: ['server-not-in-list'] },
	{ text: '该ECS已备案5个网站，不可继续备案', wanted: ['server-quota'] },
	{ text: '企业名称与统一社会信用代码校验失败', wanted: ['company-name-mismatch'] },
	{ text: '公司已被列入经营异常，请先移出', wanted: ['company-abnormal'] },
	{
		text: '经核查你单位备案无实际网站，拟予以注销',
		wanted: ['shell-purge', 'shell-subject', 'filing-cancelled'],
	},
	{ text: '贵司网站备案信息已被注销，请重新备案', wanted: ['filing-cancelled'] },
	{ text: '网站首页标题与备案的网站名称不符', wanted: ['info-mismatch'] },
	{ text: '贵网站备案编号未按规定在首页底部公示', wanted: ['footer-number-wrong'] },
	{ text: '首页备案号超链接指向 www.miitbeian.gov.cn，请更正', wanted: ['footer-number-wrong'] },
	{ text: '此域名备案信息已存在，主办单位为某某公司', wanted: ['domain-filed-by-other'] },
	{ text: '请上传加盖公章的网站真实性承诺书', wanted: ['paper-missing'] },
	{ text: '您的备案已提交管局，预计20个工作日内完成', wanted: ['first-review-passed'] },
	{ text: '恭喜，备案审核通过！备案号：粤ICP备2026123456号', wanted: ['filing-passed'] },
	{
		text: '贵单位网站没有备案号，请于15日内整改，否则将依法处罚',
		wanted: ['footer-number-wrong', 'footer-fine-letter'],
	},
	{ text: '变更备案被退回：单位名称变更请提供工商变更证明', wanted: ['change-refused'] },
	{ text: '退回原因：主体负责人手机号码所在地与备案省份不一致', wanted: ['phone-rejected'] },
	{
		text: '请核实：您填写的网站名称“XX网络科技”与主体性质（个人）不符',
		wanted: ['site-name-rejected', 'content-not-match-subject'],
	},
	{ text: '您的域名在工信部查询不到注册信息，请等待1-3个工作日', wanted: ['domain-not-verified'] },
	{ text: '网站域名证书上的所有者与备案单位名称不一致，请提供关系证明', wanted: ['domain-owner-mismatch'] },
	{ text: '您的网站能ping通且能打开，备案审核期间需关站', wanted: ['site-open-before-number'] },
	{ text: '因您未接听我司审核电话，订单已被驳回，请保持手机畅通后重新提交', wanted: ['call-not-answered'] },
	{ text: '身份证照片拍摄不完整，请四角齐全重新拍摄', wanted: ['photo-not-clear'] },
	{ text: '请使用网站负责人本人进行人脸核验，当前核验人与填报不一致', wanted: ['face-check-failed'] },
	{ text: '请提供本省有效居住证', wanted: ['cross-province-unit'] },
	{ text: '您的单位在江苏，不能在上海备案', wanted: ['cross-province-unit'] },
	{ text: '此主体在其他服务商备案中，请先取消', wanted: ['owner-conflict', 'open-order', 'domain-conflict'] },
	{ text: '您的主体下存在空壳网站，需先注销后才可提交', wanted: ['shell-site', 'shell-subject'] },
	{
		text: '【阿里云备案】温馨提示：您名下域名 demo.cn 已连续多日未检测到阿里云内地服务器解析',
		wanted: ['unused-node-notice'],
	},
	{ text: '您收到的验证码已过期，请重新获取', wanted: ['sms-timeout', 'sms-not-received', 'sms-no-record'] },
	{ text: '您的备案申请因负责人未进行短信核验被管局退回', wanted: ['sms-timeout'] },
	{ text: '请在网站首页下方添加备案号并链接到工信部网站', wanted: ['footer-number-wrong'] },
	{
		text: '您的网站未按要求标注备案号，现要求三日内改正',
		wanted: ['footer-number-wrong', 'footer-fine-letter'],
	},
	{ text: '您的备案信息中网站负责人已离职，请尽快变更', wanted: ['info-mismatch', 'inspect-call-failed'] },
	{
		text: '个人性质网站不能涉及技术交流社区',
		wanted: ['comments-rectify', 'content-not-match-subject', 'site-name-rejected'],
	},
	{ text: '您的网站涉及在线医疗咨询，请提供卫生部门审批', wanted: ['preapproval-missing'] },
	{
		text: '您的备注中请不要填写博客、论坛等字样',
		wanted: ['remark-too-vague', 'personal-blog-refused', 'comments-rectify', 'site-name-rejected'],
	},
	{ text: '很抱歉，您访问的网站因未备案已被运营商阻断', wanted: ['blocked-unfiled'] },
	{ text: '腾讯云提示：您的域名在腾讯云未接入备案', wanted: ['blocked-not-accessed'] },
	{
		text: '添加域名失败：该域名未在工信部备案',
		wanted: ['cdn-refuses-domain', 'miniprogram-domain-refused'],
	},
	{ text: '不支持该手机号，请使用三大运营商号码', wanted: ['phone-rejected', 'sms-not-received'] },
	{ text: '备案服务码与当前账号不匹配', wanted: ['service-code-invalid'] },
	{ text: '实例到期时间不足，请续费', wanted: ['server-too-short'] },
	{ text: '工商信息查询无此企业', wanted: ['company-name-mismatch'] },
	{ text: '江苏管局要求提交真实性承诺视频', wanted: ['paper-missing'] },
	{ text: '您的ICP备案主体信息已经被管局清理', wanted: ['filing-cancelled', 'shell-purge'] },
	{
		text: '公安机关提示：您的网站需要进行安全评估并现场核验',
		wanted: ['police-returned', 'police-filing-reminder'],
	},
	{ text: '您的网站备案（鲁ICP备…号）不存在或已失效', wanted: ['filing-cancelled'] },
	{ text: 'APP备案审核不通过：公钥或MD5填写错误', wanted: ['app-rejected'] },
	{ text: '域名解析失败，状态 clientHold', wanted: ['domain-serverhold-status'] },
];
