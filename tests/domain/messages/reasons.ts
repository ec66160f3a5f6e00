import type { Pasted } from './pasted.ts';

/**
 * Reasons in the short words of providers' lists and consoles, and whole notices; written before any of them had been
 * tried. Both halves have been learnt from since: of the second, 41 of 51 were right at the first try, and what it lacked
 * was then written. Names and numbers are made up.
 */
export const toTune: readonly Pasted[] = [
	{ text: '手机号码使用频次过高', wanted: ['phone-rejected'] },
	{ text: '联系方式频繁使用，请更换', wanted: ['phone-rejected'] },
	{ text: '证件号码使用频次超限', wanted: ['phone-rejected', 'owner-conflict', 'same-principal-ticked'] },
	{ text: '通信地址不详细', wanted: ['address-vague'] },
	{ text: '主办单位通信地址请精确到门牌号', wanted: ['address-vague'] },
	{
		text: '证件住所填写不完整，请按营业执照填写',
		wanted: ['address-vague', 'company-name-mismatch', 'info-mismatch'],
	},
	{
		text: '接入商信息不一致',
		wanted: ['shell-site', 'ip-mismatch', 'blocked-not-accessed', 'unused-node-notice'],
	},
	{ text: '网站已注销', wanted: ['filing-cancelled', 'shell-subject', 'access-cancelled'] },
	{ text: '审核未通过：网站名称不规范', wanted: ['site-name-rejected'] },
	{
		text: '您的备案被通信管理局退回，退回原因：网站负责人电话无法接通',
		wanted: ['phone-rejected', 'call-not-answered'],
	},
	{ text: '管局退回：域名持有者与主体不一致', wanted: ['domain-owner-mismatch'] },
	{ text: '域名注册人与备案主体不符', wanted: ['domain-owner-mismatch'] },
	{ text: '域名注册信息与备案主体信息对不上', wanted: ['domain-owner-mismatch'] },
	{ text: '域名未进行实名制', wanted: ['domain-not-verified'] },
	{ text: '域名实名认证未满3天，请稍后提交', wanted: ['domain-not-verified'] },
	{ text: '应急联系电话与手机号码相同', wanted: ['phone-rejected'] },
	{ text: '号码非实名', wanted: ['phone-rejected'] },
	{ text: '核验照背景不符合要求', wanted: ['face-check-failed'] },
	{ text: '身份证照片模糊', wanted: ['photo-not-clear'] },
	{ text: '上传的不是原件', wanted: ['photo-not-clear'] },
	{ text: '网站主题不合格', wanted: ['site-name-rejected', 'content-not-match-subject'] },
	{ text: '备案信息重复提交', wanted: ['domain-conflict', 'owner-conflict', 'open-order', 'record-exists'] },
	{ text: '您的短信核验已完成，正在提交管局审核', wanted: ['first-review-passed'] },
	{ text: '短信核验成功，请等待管局审核', wanted: ['first-review-passed'] },
	{ text: '若您的备案未通过我司预审核，请登录备案系统查看退回原因', wanted: ['authority-returned'] },
	{ text: '您的备案信息经审核不符合要求，已退回，请登录查看', wanted: ['authority-returned'] },
	{ text: '首页 403，Server: Beaver，日志里 beian-block', wanted: ['blocked-unfiled'] },
	{
		text: 'curl -I http://www.mysite.cn 返回 HTTP/1.1 403 Forbidden，Server: Beaver',
		wanted: ['blocked-unfiled'],
	},
	{ text: '302 跳转到 http://batit.aliyun.com/alww.html', wanted: ['blocked-unfiled'] },
	{ text: '提交备案后提示主体在其他接入商有在途订单', wanted: ['owner-conflict', 'open-order'] },
	{ text: '营业执照剩余有效期不足3个月', wanted: ['id-expired'] },
	{ text: '法人身份证已过期', wanted: ['id-expired'] },
	{ text: '网站负责人未满18周岁', wanted: ['age-too-young'] },
	{ text: '网站备注填写过于简单，请说明网站开办目的', wanted: ['remark-too-vague'] },
	{ text: '请提供授权书并加盖公章', wanted: ['paper-missing', 'principal-not-legal-rep'] },
	{ text: '经营范围含教育培训，请提供办学许可证', wanted: ['preapproval-missing'] },
	{ text: '个人网站不得出现公司名称', wanted: ['content-not-match-subject', 'site-name-rejected'] },
	{ text: '主体名下其他网站打不开，请处理', wanted: ['old-site-problem'] },
	{ text: '域名解析未指向我司IP', wanted: ['unused-node-notice', 'ip-mismatch', 'shell-site'] },
	{ text: '网站已开通，请关闭后再提交备案', wanted: ['site-open-before-number'] },
	{ text: '备案服务号已被占用', wanted: ['service-code-invalid'] },
	{ text: '购买时长不满3个月', wanted: ['server-too-short'] },
	{ text: '一台服务器最多备案5个网站', wanted: ['server-quota'] },
	{ text: '公安联网备案：开办主体信息有误，请补正', wanted: ['police-returned'] },
	{ text: '您的网站未在公安机关备案，请于30日内办理', wanted: ['police-filing-reminder'] },
	{ text: '您好，您的顺丰快递已签收', wanted: [] },
	{ text: '【工商银行】您的信用卡本期账单已出', wanted: [] },
];

export const learntFrom: readonly Pasted[] = [
	{ text: '手机号已达到使用上限', wanted: ['phone-rejected'] },
	{ text: '主体负责人联系电话使用过于频繁', wanted: ['phone-rejected'] },
	{ text: '办公电话格式错误', wanted: ['phone-rejected'] },
	{ text: '两个负责人的应急电话不能一样', wanted: ['phone-rejected'] },
	{ text: '地址不够具体', wanted: ['address-vague'] },
	{ text: '通信地址需填写详细的楼栋及房间号', wanted: ['address-vague'] },
	{
		text: '接入服务商不符',
		wanted: ['shell-site', 'ip-mismatch', 'blocked-not-accessed', 'unused-node-notice'],
	},
	{ text: '该备案号已注销', wanted: ['filing-cancelled', 'shell-subject'] },
	{
		text: '审核意见：名称与内容不符',
		wanted: ['site-name-rejected', 'content-not-match-subject', 'info-mismatch'],
	},
	{ text: '您的备案申请未通过管局审核，原因：主体负责人手机号非本省', wanted: ['phone-rejected'] },
	{ text: '管局驳回意见：网站名称过于简单', wanted: ['site-name-rejected'] },
	{ text: '域名所有人信息与提交的备案信息不同', wanted: ['domain-owner-mismatch'] },
	{ text: '域名证书姓名和备案人姓名不一样', wanted: ['domain-owner-mismatch'] },
	{ text: '请先完成域名实名制再备案', wanted: ['domain-not-verified'] },
	{ text: '域名信息尚未同步至工信部', wanted: ['domain-not-verified'] },
	{ text: '域名剩余时间太短', wanted: ['domain-expired'] },
	{ text: '该域名不是在国内注册商注册的', wanted: ['domain-registrar-unapproved'] },
	{ text: '后缀.ai的域名不予备案', wanted: ['domain-suffix-unsupported'] },
	{ text: '人脸与身份证不符', wanted: ['face-check-failed'] },
	{ text: '请拍摄上半身照，背景为白色', wanted: ['face-check-failed'] },
	{ text: '营业执照副本不清晰', wanted: ['photo-not-clear'] },
	{ text: '证件缺少反面', wanted: ['photo-not-clear'] },
	{ text: '证件过期请更新', wanted: ['id-expired'] },
	{ text: '省份选择错误，与证件地址不在一个省', wanted: ['cross-province-unit'] },
	{ text: '非本省户口请上传居住证', wanted: ['cross-province-unit'] },
	{ text: '负责人必须为法人', wanted: ['principal-not-legal-rep'] },
	{ text: '企业名称和工商登记不符', wanted: ['company-name-mismatch'] },
	{ text: '该企业已被吊销', wanted: ['company-abnormal'] },
	{ text: '短信核验已通过，进入管局审核阶段', wanted: ['first-review-passed'] },
	{ text: '您的备案信息已提交管局，请耐心等待审核结果', wanted: ['first-review-passed'] },
	{ text: '备案初审不通过，请登录控制台查看详情并修改', wanted: ['authority-returned'] },
	{ text: '网站打开显示“该网站暂时无法访问”，请求头里有 Server: Beaver', wanted: ['blocked-unfiled'] },
	{
		text: '域名 http://blog.my-site.cn 访问被跳转到阿里云的备案提示页',
		wanted: ['blocked-unfiled', 'blocked-not-accessed'],
	},
	{ text: '请核实备案类型，您的主体已有备案号，应为新增网站', wanted: ['record-exists', 'order-type-wrong'] },
	{ text: '网站无备案号链接', wanted: ['footer-number-wrong'] },
	{ text: '请在底部悬挂备案号', wanted: ['footer-number-wrong'] },
	{ text: '网站含有评论功能，个人备案请关闭', wanted: ['comments-rectify', 'content-not-match-subject'] },
	{ text: '个人网站含商品销售内容', wanted: ['content-not-match-subject'] },
	{ text: '涉及医疗，请提供前置审批', wanted: ['preapproval-missing'] },
	{ text: '请在备注里写明网站主要栏目', wanted: ['remark-too-vague'] },
	{ text: '请提交真实性承诺书', wanted: ['paper-missing'] },
	{ text: '已备案的老网站没有备案号，请先整改', wanted: ['old-site-problem', 'footer-number-wrong'] },
	{ text: '备案期间请不要开通网站', wanted: ['site-open-before-number'] },
	{ text: '实例不支持备案', wanted: ['server-not-in-list'] },
	{ text: '没有可选的服务号', wanted: ['server-not-in-list', 'service-code-invalid'] },
	{ text: '验证码过期', wanted: ['sms-timeout', 'sms-no-record', 'sms-not-received'] },
	{ text: '未在24小时内完成短信核验，申请已退回', wanted: ['sms-timeout'] },
	{ text: '公安备案审核不通过，安全负责人信息不完整', wanted: ['police-returned'] },
	{ text: '网安大队要求三天内完成公安备案', wanted: ['police-filing-reminder'] },
	{ text: '小程序 request 域名未备案', wanted: ['miniprogram-domain-refused'] },
	{ text: '加速域名没有备案，添加失败', wanted: ['cdn-refuses-domain'] },
	{ text: '今晚八点会议室开会', wanted: [] },
	{ text: '【美团】您的订单已送达', wanted: [] },
	{ text: '【阿里云】您的ECS实例将于3天后到期，请及时续费', wanted: [] },
];

/** Messages with several reasons, each with the ids of which one has to be found for it, in the order of the text. */
export interface Several {
	readonly text: string;
	readonly wanted: readonly (readonly string[])[];
}

export const several: readonly Several[] = [
	{
		text: '初审未通过，驳回原因：1、网站名称不符合要求，个人备案不得使用“工作室”字样；2、域名所有者与备案主体不一致；3、主体负责人手机号无法接通。请在3个工作日内修改后重新提交。',
		wanted: [['site-name-rejected'], ['domain-owner-mismatch'], ['phone-rejected', 'call-not-answered']],
	},
	{
		text: '公安备案未通过：1.网站开办者照片不清晰；2.域名证书不对',
		wanted: [['police-returned']],
	},
	{
		text: '您的备案被退回：①身份证照片不清晰 ②应急电话与手机号重复 ③备注未说明网站内容',
		wanted: [['photo-not-clear'], ['phone-rejected'], ['remark-too-vague']],
	},
	{
		text: '退回原因\n一、请关闭网站后再提交\n二、域名未实名认证',
		wanted: [['site-open-before-number'], ['domain-not-verified']],
	},
	{
		text: '审核不通过\n- 证件已过期\n- 通信地址不详细\n- 请提供居住证',
		wanted: [['id-expired'], ['address-vague'], ['cross-province-unit']],
	},
	{
		text: '（1）主体负责人应为法定代表人；（2）营业执照图片模糊，请重新上传',
		wanted: [['principal-not-legal-rep'], ['photo-not-clear']],
	},
	{
		text: '1.网站内容与备案主体性质不符\n2.网站底部未悬挂备案号\n3.域名即将过期',
		wanted: [['content-not-match-subject'], ['footer-number-wrong'], ['domain-expired']],
	},
];

/** Texts that mention an address of the reader's own or none that is asked to be opened: no fraud in any of them. */
export const harmless: readonly string[] = [
	'域名访问项目报403 `http://www.xiaoming.xyz/`、`favicon.ico` 返回 403 Forbidden 日志里`beian-block`（备案拦截）',
	'尊敬的用户，您的网站 http://www.mysite.cn/ 未在首页底部悬挂备案号，请于3个工作日内整改。',
	'经核查，您备案的网站（网址：https://www.xiaodian.com/index.html）无法访问，请尽快恢复',
	'GET https://api.shop-demo.cn/v1/list 403 (Forbidden)',
	'curl: (56) Recv failure: Connection reset by peer http://blog.test-abc.net/',
	'您主体下的域名 old-site.com 打不开，请处理后再提交新增。详情登录阿里云备案系统 https://beian.aliyun.com 查看',
	'【阿里云】您的备案申请已通过初审，查看进度：https://beian.aliyun.com/pcContainer/record',
	'【工信部备案系统】验证码：482913，请勿泄露。核验链接为：https://beian.miit.gov.cn/#/Integrated/index',
	'nginx error.log: upstream "http://127.0.0.1:8080/" host: "www.icpdemo.cn"',
	'您网站 www.demo123.cn 解析的 IP 与备案 IP 不符，请修改解析',
	'请打开您的网站 www.demo123.cn 检查首页底部是否有备案号',
	'备案期间请关闭网站 http://www.demo123.cn，备案不收费，谨防诈骗',
	'微信里打开 https://m.demo123.cn/a 提示“已停止访问该网页”',
	'SSL 证书申请失败：http://demo123.cn/.well-known/acme-challenge/x 返回 403',
];

/** Frauds, none of which had been tried when they were written. */
export const frauds: readonly string[] = [
	'【通管局】您的网站备案即将到期，请在24小时内登录 www.icp-renew.cn 续期，逾期注销。',
	'您的ICP备案未通过年审，请尽快缴纳审核费600元，联系QQ 123456',
	'你好，我是阿里云备案专员，请把手机收到的6位验证码发我，我帮您加急',
	'【工信部】您的域名涉嫌违规，点击 http://t.cn/A6xyz 核实信息，否则关停网站',
	'你单位网站未办理等保，罚款5万元，请将款项转到以下账户',
	'国家互联网举报中心：您的网站被举报，请下载会议软件配合调查',
	'专业代办备案，不用本人到场，低价出号，加微信',
	'您的中文域名即将被他人抢注，请汇款保护',
	'备案系统升级，请于今日内重新实名：http://beian-miit.com/login',
	'网站备案年检费380元，扫码付款',
	'【备案中心】网站已被列入黑名单，解冻请支付保证金2000元',
	'出售已备案域名，可直接使用，免身份证',
	'您的备案信息异常，请访问https://miit-gov.net补充银行卡信息',
	'我们是网警，你的网站有问题，加我QQ处理',
];
