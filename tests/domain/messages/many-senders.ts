import type { Fresh } from './fresh.ts';

/**
 * Messages of many senders (SMS, mails, notices of a console, pages that block, letters, frauds, and what is none of it), with
 * deadlines as dates and as working days; written before any of them had been tried. At the first run 40 of 42 had a right entry first, all
 * among three; all reasons, deadlines and frauds were found, and 2 of the 3 that nothing fits were answered.
 */
export const manySenders: readonly Fresh[] = [
	// SMS
	{
		text: '【阿里云】尊敬的用户，您的备案订单管局审核未通过。请于12月10日前登录阿里云备案系统查看原因，修改后重新提交，逾期订单将自动关闭。',
		reasons: [['authority-returned']],
		deadline: { date: '2026-12-10' },
	},
	{
		text: '【工信部备案系统】您的ICP备案信息尚未核验，请于12月3日18:00前登录 https://beian.miit.gov.cn 输入验证码完成短信核验。',
		reasons: [['sms-check-due']],
		deadline: { date: '2026-12-03' },
	},
	{
		text: '都等两天了，工信部的核验短信一直没来，是不是被拦截了',
		reasons: [['sms-not-received']],
	},
	{
		text: '【腾讯云】恭喜您，您的备案申请已通过管局审核，备案号：浙ICP备2026012345号-1，请将备案号放到网站首页底部并链接到工信部网站。',
		reasons: [['filing-passed']],
	},
	{
		text: '【阿里云】您的备案信息已通过初审，即将提交管局，请留意工信部发送的核验短信。',
		reasons: [['first-review-passed', 'sms-check-due']],
	},
	{
		text: '【某某网安】您好，您的网站已取得ICP备案，请在30日内登录全国互联网安全管理服务平台办理公安联网备案，以免影响正常访问。',
		reasons: [['police-filing-reminder']],
		deadline: { days: 30 },
	},
	{
		text: '【中国移动】经检测，您名下宽带存在私自架设网站的情况（端口8080），请于24小时内自行关闭，否则将停机处理。',
		reasons: [['home-broadband-cut']],
		deadline: { hours: 24 },
	},
	{
		text: '您的短信核验已超过24小时未完成，备案订单已退回，请重新提交。',
		reasons: [['sms-timeout']],
	},
	// mails
	{
		text: '尊敬的会员：\n您好！经抽查，您的网站 www.example.com 首页底部备案号没有链接到 beian.miit.gov.cn，请在7个工作日内整改，整改后回复本邮件。逾期我司将按要求取消接入。',
		reasons: [['footer-number-wrong']],
		deadline: { workingDays: 7 },
	},
	{
		text: '您好，您备案的域名 example.net 目前解析的地址不是我司服务器，请于2026年12月15日前将域名解析回来，否则我司将取消接入备案。',
		reasons: [['ip-mismatch', 'shell-site', 'unused-node-notice']],
		deadline: { date: '2026-12-15' },
	},
	{
		text: '尊敬的用户，您提交的变更备案被退回：（1）新主体名称与营业执照不一致；（2）法人身份证已过期；（3）网站负责人不满18周岁。',
		reasons: [['company-name-mismatch'], ['id-expired'], ['age-too-young']],
	},
	{
		text: '我局近期开展核查，拨打你网站备案的负责人电话三次均无人接听，请于五个工作日内与我局联系，逾期未联系的将按规定注销备案。',
		reasons: [['inspect-call-failed']],
		deadline: { workingDays: 5 },
	},
	{
		text: '经核查，你单位备案的网站已经打不开了，请在12月20日之前恢复访问，或者来申请注销，到期仍然如此的将注销备案号。',
		reasons: [['site-not-reachable-notice', 'shell-purge', 'shell-site']],
		deadline: { date: '2026-12-20' },
	},
	{
		text: '您的域名 example.com 将于2026年12月30日到期，到期前请续费，以免影响网站访问和备案。',
		reasons: [['domain-expired']],
	},
	// a console's notices and a reviewer's words
	{
		text: '初审不通过：1. 身份证反面反光，看不清有效期；2. 网站名称「张三的小站」请勿使用姓名；3. 备案授权书没有签字',
		reasons: [['photo-not-clear'], ['site-name-rejected'], ['paper-missing']],
	},
	{ text: '该实例剩余时长不足3个月，不能用于备案，请续费后重试', reasons: [['server-too-short']] },
	{ text: '备案服务码不正确或已被使用，请更换', reasons: [['service-code-invalid']] },
	{ text: '当前服务器可备案的网站个数已达上限', reasons: [['server-quota']] },
	{
		text: '审核反馈：网站名称太短；网站备注要写明有哪些栏目；人脸核验的照片背景杂乱。请在3个工作日内修改。',
		reasons: [['site-name-rejected'], ['remark-too-vague'], ['face-check-failed', 'photo-not-clear']],
		deadline: { workingDays: 3 },
	},
	{
		text: '驳回原因：域名没有实名认证，网站现在可以打开，负责人电话和应急电话是同一个',
		reasons: [['domain-not-verified'], ['site-open-before-number', 'site-still-open'], ['phone-rejected']],
	},
	{
		text: '管局退回意见：主体负责人不是法人；域名所有者为“李四”，与主体名称不符；通信地址只填写到区。',
		reasons: [['principal-not-legal-rep'], ['domain-owner-mismatch'], ['address-vague']],
	},
	{
		text: '退回原因：该主体名下另一个网站已经是空壳，请先处理旧网站，再提交新增。',
		reasons: [['old-site-problem', 'shell-site']],
	},
	{ text: '您申请的网站涉及新闻信息服务，请上传前置审批文件', reasons: [['preapproval-missing']] },
	{
		text: '公安联网备案审核未通过：网站负责人手持身份证照片不合要求；域名证书没有上传。请修改后重新提交。',
		reasons: [['police-returned']],
	},
	{ text: '核验页面显示没有找到待核验的记录，手机号和证件后六位都没输错', reasons: [['sms-no-record']] },
	{
		text: '该域名已在其他备案主体下存在备案，无法重复提交',
		reasons: [['domain-conflict', 'domain-filed-by-other']],
	},
	// pages that block, and errors
	{
		text: '该网站暂时无法进行访问\n该网站未根据工信部相关法律规定进行备案，若您是该网站管理员，请登录备案系统进行备案。',
		reasons: [['blocked-unfiled']],
	},
	{
		text: 'HTTP/1.1 403 Forbidden\nServer: Beaver\nContent-Type: text/html',
		reasons: [['blocked-unfiled', 'blocked-not-accessed']],
	},
	{ text: 'Non-compliance ICP Filing', reasons: [['blocked-unfiled', 'blocked-not-accessed']] },
	{
		text: 'http能开，https一打开就是 ERR_CONNECTION_RESET 连接已重置',
		reasons: [['https-connection-reset']],
	},
	{ text: '备案昨天下来了，解析也做了，可打开还是提示未备案', reasons: [['passed-still-blocked']] },
	{ text: 'whois 查出来 Domain Status: serverHold，网站打不开了', reasons: [['domain-serverhold-status']] },
	{
		text: '您访问的网址可能是诈骗网站，已被国家反诈中心拦截',
		reasons: [['antifraud-dns-block']],
	},
	{ text: '添加加速域名失败，该域名还没有备案或备案信息没有同步', reasons: [['cdn-refuses-domain']] },
	{
		text: '小程序后台配 request 合法域名时提示该域名未经过 ICP 备案',
		reasons: [['miniprogram-domain-refused']],
	},
	// letters
	{
		text: '责令限期改正通知书：经查，你单位未履行网络安全保护义务，根据《网络安全法》，责令你单位于15日内改正。某某市公安局网络安全保卫支队',
		reasons: [['police-prompt-letter']],
		deadline: { days: 15 },
	},
	{
		text: '行政处罚决定书\n你单位未在网站首页底部标明备案编号，违反《非经营性互联网信息服务备案管理办法》，决定处以五千元罚款。某某省通信管理局',
		reasons: [['footer-fine-letter']],
	},
	// frauds
	{
		text: '【工信部】您的网站备案信息即将失效，请尽快点击 https://miit-beian-cn.top/v 更新，逾期关站',
		reasons: [['fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '备案年检通知：贵网站本年度年检费360元尚未缴纳，请加客服微信 beian8866 办理，否则注销备案。',
		reasons: [['fraud-fee']],
		isFraud: true,
	},
	{
		text: '您好，我是阿里云备案专员，麻烦把刚才收到的六位数字发我一下，我这边帮您完成核验',
		reasons: [['fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '网信办举报中心通知：你的网站被多人举报，请加QQ 12345678 配合处理，否则今天封站',
		reasons: [['fraud-impersonate-cac']],
		isFraud: true,
	},
	{
		text: 'ICP备案代办，三天下号，只要给我账号密码和身份证照片，不用本人操作，500元一个',
		reasons: [['fraud-agent']],
		isFraud: true,
	},
	// what is none of it
	{ text: '【菜鸟驿站】您的包裹已到，请凭取件码 5-2-3016 到东门取件', reasons: [] },
	{ text: '【支付宝】您正在登录新设备，验证码 558211，请勿泄露给他人', reasons: [] },
	{ text: '【阿里云】您的 SSL 证书将于 15 天后过期，请及时更换', reasons: [] },
	// Written after those above had been tried: 9 of 12 were right at once.
	{
		text: '【华为云】您的备案信息已被管局驳回：网站名称与主体不相关，请登录华为云备案系统修改。',
		reasons: [['site-name-rejected', 'content-not-match-subject']],
	},
	{
		text: '主体证件号码与证件上的不一致；域名到期时间不足三个月；备注未填写网站内容',
		reasons: [['company-name-mismatch', 'info-mismatch'], ['domain-expired'], ['remark-too-vague']],
	},
	{
		text: '您的备案核验视频看不到人脸，请在光线充足的地方重新拍摄',
		reasons: [['face-check-failed', 'video-black-screen']],
	},
	{
		text: '因您连续三个月未解析到我司服务器，我司将取消接入',
		reasons: [['shell-site', 'ip-mismatch', 'unused-node-notice', 'access-cancelled']],
	},
	{
		text: '【腾讯云】您好，您的网站未按要求悬挂备案号，请于12月8日前整改',
		reasons: [['footer-number-wrong']],
		deadline: { date: '2026-12-08' },
	},
	{ text: '公安局来电说网站没有做公安备案，让我一周内去办', reasons: [['police-filing-reminder']] },
	{
		text: '退回：1.请填写法人手机号 2.证件已过期 3.请提供域名证书',
		reasons: [['phone-rejected', 'principal-not-legal-rep'], ['id-expired'], ['paper-missing']],
	},
	{ text: '您的备案号因主体注销被注销', reasons: [['filing-cancelled']] },
	{
		text: '点击 http://icp-renew.cc 缴纳备案服务费200元',
		reasons: [['fraud-fee', 'fraud-fake-link']],
		isFraud: true,
	},
	{ text: '备案加急联系QQ 88888，交 300 元当天下号', reasons: [['fraud-agent', 'fraud-fee']], isFraud: true },
	{ text: '【美团】您的验证码是 123456', reasons: [] },
	{ text: '【腾讯云】您的域名解析套餐即将到期', reasons: [] },
];
