import type { Fresh } from './fresh.ts';

/**
 * Messages as they come on one desk in a month: refusals with one and with several reasons, deadlines, the short reasons of providers' lists, notices of
 * a cloud's shop and its operations that are about no filing, and frauds; written before any of them had been tried. At the first run 47 of 50 had a right entry first,
 * 49 among three; 2 of 3 had every reason, all 7 deadlines and 10 frauds were found, none was wrongly called one, and 5 of the 10 that
 * nothing fits were answered.
 */
export const desk: readonly Fresh[] = [
	// Refusals
	{
		text: '【阿里云】您提交的ICP备案申请初审未通过，原因：域名所有者与主办单位名称不一致，请修改后重新提交。',
		reasons: [['domain-owner-mismatch']],
	},
	{
		text: '驳回原因：1、网站负责人手持证件照模糊，请重新拍摄；2、网站名称与经营内容不符，建议修改；3、通信地址请详细到门牌号。',
		reasons: [['photo-not-clear'], ['site-name-rejected'], ['address-vague']],
	},
	{
		text: '【腾讯云】您的备案订单被驳回：①域名证书未完成实名认证；②备注未说明网站内容。请在7天内修改。',
		reasons: [['domain-not-verified'], ['remark-too-vague']],
		deadline: { days: 7 },
	},
	{
		text: '管局退回意见：主体负责人非法定代表人，请上传授权书或更换负责人；应急电话与手机号相同。',
		reasons: [['principal-not-legal-rep', 'paper-missing'], ['phone-rejected']],
	},
	{ text: '审核不通过：身份证有效期不足三个月，请更换新证件后重新提交', reasons: [['id-expired']] },
	{ text: '备案订单退回原因：域名有效期不足，请续费后提交', reasons: [['domain-expired']] },
	{ text: '您填写的单位名称与营业执照不一致，请核实后修改', reasons: [['company-name-mismatch']] },
	{
		text: '退回：个人不能备案企业性质的网站名称“鑫源建材”',
		reasons: [['site-name-rejected', 'content-not-match-subject']],
	},
	{
		text: '您的申请因网站在备案期间可以访问被退回，请关闭网站后重新提交。',
		reasons: [['site-open-before-number', 'site-still-open']],
	},
	{
		text: '【阿里云】尊敬的用户，初审多次拨打您的联系电话均无人接听，订单已驳回，请保持电话畅通后重新提交。',
		reasons: [['call-not-answered']],
	},
	{
		text: '短信核验已超过24小时，系统自动退回您的备案申请，请联系接入商重新提交。',
		reasons: [['sms-timeout']],
	},
	{
		text: '【工信部ICP备案】请您于2026年12月4日24时前登录备案管理系统完成短信核验，验证码：482913，逾期将退回。',
		reasons: [['sms-check-due']],
		deadline: { date: '2026-12-04' },
	},
	{ text: '我在工信部网站输了验证码和手机号，提示“未查询到待核验记录”', reasons: [['sms-no-record']] },
	{
		text: '该主体在本省已存在备案信息，请选择新增网站或变更',
		reasons: [['record-exists', 'order-type-wrong', 'subject-in-other-account']],
	},
	{
		text: '域名 abc.com 已在其他主体下备案，请先注销原备案',
		reasons: [['domain-filed-by-other', 'domain-conflict']],
	},
	{ text: '您的备案网站主办者与已备案主办者冲突', reasons: [['owner-conflict', 'record-exists']] },
	{ text: '人脸识别失败，请本人重新核验，勿佩戴眼镜帽子', reasons: [['face-check-failed']] },
	{ text: '备案小程序里做真实性核验一直黑屏进不去', reasons: [['video-black-screen']] },
	{ text: '您使用的备案服务码已失效或已被使用，请更换', reasons: [['service-code-invalid']] },
	{ text: '该ECS实例剩余可备案数量为0，请更换实例', reasons: [['server-quota']] },
	{ text: '服务器购买时长需大于等于3个月且支持备案，请续费', reasons: [['server-too-short']] },
	{ text: '域名注册商未取得工信部批复，无法备案，请转移注册商', reasons: [['domain-registrar-unapproved']] },
	{ text: '该后缀 .io 暂不支持备案', reasons: [['domain-suffix-unsupported']] },
	{ text: '负责人未满18周岁，不予备案', reasons: [['age-too-young']] },
	{ text: '涉及新闻类内容，请提供前置审批文件', reasons: [['preapproval-missing']] },
	// Notices after the number
	{
		text: '【阿里云】您的网站备案已通过管局审核，备案号粤ICP备2026004321号-1，请在网站底部悬挂备案号。',
		reasons: [['filing-passed']],
	},
	{
		text: '【阿里云】接通信管理局通知，您备案的网站未悬挂备案号，请于10个工作日内整改，逾期将注销备案。',
		reasons: [['footer-number-wrong']],
		deadline: { workingDays: 10 },
	},
	{
		text: '【阿里云】检测到您备案的域名解析IP不在阿里云，请于15日内将网站解析至阿里云，否则将取消接入。',
		reasons: [['unused-node-notice', 'ip-mismatch', 'access-cancelled', 'shell-site']],
		deadline: { days: 15 },
	},
	{
		text: '您的网站因长期未使用被认定为空壳网站，请在30天内处理，否则注销备案号',
		reasons: [['shell-site', 'shell-purge']],
		deadline: { days: 30 },
	},
	{
		text: '经核查您的备案手机号为空号，无法联系到您，请在5个工作日内变更备案信息',
		reasons: [['inspect-call-failed', 'info-mismatch', 'phone-rejected']],
		deadline: { workingDays: 5 },
	},
	{
		text: '【某市公安局网安支队】您的网站未办理公安联网备案，请自收到本通知起30日内到全国互联网安全管理服务平台办理。',
		reasons: [['police-filing-reminder', 'police-prompt-letter', 'police-number-missing']],
		deadline: { days: 30 },
	},
	{ text: '公安备案审核不通过：网站服务类型选择错误，请修改', reasons: [['police-returned']] },
	{
		text: '访问网站提示：该网站暂时无法进行访问，根据工信部规定，未备案的网站不能开通',
		reasons: [['blocked-unfiled']],
	},
	{ text: '您的备案已在我司取消接入，请尽快办理接入备案', reasons: [['access-cancelled']] },
	{ text: '公安反诈中心拦截了我的域名，解析到一个提示页', reasons: [['antifraud-dns-block']] },
	// Short reasons of lists
	{ text: '手机号码使用次数过多', reasons: [['phone-rejected']] },
	{ text: '域名未实名', reasons: [['domain-not-verified']] },
	{ text: '照片反光', reasons: [['photo-not-clear']] },
	{ text: '缺少授权书', reasons: [['paper-missing', 'principal-not-legal-rep']] },
	{ text: '网站名称含“中国”字样', reasons: [['site-name-rejected']] },
	// Of a cloud's shop and operations, about no filing
	{ text: '【阿里云】尊敬的用户，您的域名解析套餐即将到期，请及时续费以免影响解析服务。', reasons: [] },
	{ text: '【腾讯云】您的轻量应用服务器将于3日后到期，到期后将停止服务，请及时续费。', reasons: [] },
	{ text: '【阿里云】双12大促，云服务器2核2G低至99元/年，域名首年1元，点击领取，退订回T', reasons: [] },
	{ text: '【阿里云】您的对象存储OSS资源包剩余流量不足10%，请及时补充。', reasons: [] },
	{ text: '【腾讯云】您的云硬盘快照已创建成功。', reasons: [] },
	{
		text: '【阿里云】计划维护通知：您的RDS实销实例将于12月5日凌晨进行主备切换，期间会有秒级闪断。',
		reasons: [],
	},
	{ text: '【阿里云】您的短信签名审核通过，可以开始发送短信。', reasons: [] },
	{ text: '【华为云】您的账号于北京时间21:05在新地点登录，如非本人操作请立即修改密码。', reasons: [] },
	{ text: '【阿里云】您的CDN昨日消费12.40元，账户余额低于预警值100元，请及时充值。', reasons: [] },
	{ text: '【阿里云】您提交的工单已有新的回复，请登录控制台查看。', reasons: [] },
	// Frauds
	{
		text: '【备案中心】您的网站备案年审即将到期，请点击 http://icp-beian.vip/pay 缴纳年审费300元，逾期将注销。',
		reasons: [['fraud-fee', 'fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '您好，我是管局备案科，您的备案需要核实，请把刚收到的验证码发给我',
		reasons: [['fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '专业代办ICP备案，三天下号，只需提供阿里云账号密码和身份证正反面，加微信',
		reasons: [['fraud-agent']],
		isFraud: true,
	},
	{
		text: '网信办通知：您的网站被多人举报涉嫌传播违规信息，请联系QQ 123456789处理，否则立案',
		reasons: [['fraud-impersonate-cac']],
		isFraud: true,
	},
	{
		text: '【工信部】您的备案异常，请登录 www.miit-beian.top 重新认证银行卡信息',
		reasons: [['fraud-fake-link']],
		isFraud: true,
	},
	{ text: '备案保证金未缴纳，请将2000元转至对公账户后方可审核通过', reasons: [['fraud-fee']], isFraud: true },
	{
		text: '我是阿里云备案专员，您的备案有问题，请屏幕共享，我来指导您操作并告诉我短信码',
		reasons: [['fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '【ICP备案】您的域名未备案将被罚款1万元，点击链接 t.cn/Ab12 缴费免罚',
		reasons: [['fraud-fee', 'fraud-fake-link']],
		isFraud: true,
	},
	{ text: '提供备案域名出租、买卖，挂靠企业备案，包过，联系微信', reasons: [['fraud-agent']], isFraud: true },
	{ text: '公安备案加急费500元，今日内转账，明天出号', reasons: [['fraud-fee']], isFraud: true },
];

/** Further messages of a cloud's shop and operations, written after those above were mended: 3 of 12 were answered at their first run. */
export const shop: readonly Fresh[] = [
	{ text: '【腾讯云】您购买的SSL证书（DV）将于2026年12月20日到期，请尽快续费。', reasons: [] },
	{ text: '【阿里云】您的云解析DNS企业版还有7天到期，到期后将降级为免费版。', reasons: [] },
	{ text: '【阿里云】您的邮件推送日额度已用完，今日将无法继续发送。', reasons: [] },
	{ text: '【华为云】开年采购季，云主机新客0.9折起，戳链接领券，拒收回R', reasons: [] },
	{ text: '【腾讯云】您的实例已被暴力破解登录，请立即检查安全组。', reasons: [] },
	{ text: '【阿里云】您的ECS公网带宽已被DDoS攻击触发黑洞，预计2小时后恢复。', reasons: [] },
	{ text: '【阿里云】您有一张50元无门槛代金券将于今日24时过期。', reasons: [] },
	{ text: '【腾讯云】您申请的发票已寄出，快递单号SF1234567890。', reasons: [] },
	{ text: '【阿里云】您的RAM子账号AccessKey疑似泄露，请及时轮换。', reasons: [] },
	{ text: '【百度智能云】您的域名续费成功，有效期延长至2027年12月。', reasons: [] },
	{ text: '【阿里云】您的内容安全套餐包余量不足，请及时购买。', reasons: [] },
	{ text: '【腾讯云】您参加的直播课程将于今晚20:00开始，点击观看。', reasons: [] },
];
