import { createHash } from 'node:crypto';
import type { Fresh } from './fresh.ts';

/**
 * Sixty messages that were written after the wordings of the entries and before any of them had been tried. A hash of the text parts
 * them: a third is only measured.
 */
const all: readonly Fresh[] = [
	// several reasons
	{
		text: '退回意见：1. 主体通信地址只写了乡镇，请补充；2. 网站负责人的备用电话和手机是同一个；3. 备注栏请写清楚用途。',
		reasons: [['address-vague'], ['phone-rejected'], ['remark-too-vague']],
	},
	{
		text: '您好，省管局反馈：（1）域名注册者与备案单位不一致，请过户；（2）执照照片不清楚；（3）主体负责人请填法人。修改后再提交。',
		reasons: [['domain-owner-mismatch'], ['photo-not-clear'], ['principal-not-legal-rep']],
	},
	{
		text: '审核不通过原因 ①域名还剩不到两个月到期 ②网站现在能打开 ③缺授权书',
		reasons: [['domain-expired'], ['site-open-before-number', 'site-still-open'], ['paper-missing']],
	},
	{
		text: '一、企业已被列入经营异常名录。二、网站名称过于宽泛。请于5个工作日内处理完毕，否则订单作废。',
		reasons: [['company-abnormal'], ['site-name-rejected']],
		deadline: { workingDays: 5 },
	},
	{
		text: '整改清单：\n- 首页底部未标备案号\n- 网站名称与备案的不一样\n- 负责人电话打不通\n请在10日内完成',
		reasons: [
			['footer-number-wrong'],
			['info-mismatch', 'site-name-rejected'],
			['inspect-call-failed', 'phone-rejected', 'call-not-answered'],
		],
		deadline: { days: 10 },
	},
	{
		text: '【云备案】订单驳回：a) 身份证快到期了；b) 人脸视频里戴着口罩；c) 承诺书没盖章',
		reasons: [['id-expired'], ['face-check-failed'], ['paper-missing']],
	},
	{
		text: '管局意见：1、该主体名下域名存在空壳，请注销或接入；2、本次网站内容涉及医疗器械，请补充批文。',
		reasons: [['shell-site', 'shell-subject', 'old-site-problem'], ['preapproval-missing']],
	},
	{
		text: '公安备案未通过：1.开办者证件照片模糊；2.域名证书上传错误。',
		reasons: [['police-returned', 'photo-not-clear'], ['police-returned']],
	},
	// with a deadline
	{
		text: '贵网站页面最下方的备案号点击后没有跳到工信部网站，请于3天内整改并回复邮件。',
		reasons: [['footer-number-wrong']],
		deadline: { days: 3 },
	},
	{
		text: '请您在48小时内把域名解析改回我司内地服务器，逾期我司将做取消接入处理',
		reasons: [['unused-node-notice']],
		deadline: { hours: 48 },
	},
	{
		text: '通知：您的网站留言功能与个人备案性质不符，限七日内关闭，届时复查。',
		reasons: [['comments-rectify']],
		deadline: { days: 7 },
	},
	{
		text: '你单位网站未履行公安联网备案义务，请自收到本通知之日起15日内完成。某某市公安局网安支队',
		reasons: [['police-filing-reminder', 'police-prompt-letter']],
		deadline: { days: 15 },
	},
	{
		text: '经核查，贵单位备案的网站无法打开，请于一周内恢复，逾期视为放弃备案',
		reasons: [['site-not-reachable-notice']],
		deadline: { days: 7 },
	},
	// SMS
	{
		text: '【工信部】您的备案校验码884213，请于24小时内登录beian.miit.gov.cn进行核验',
		reasons: [['sms-check-due']],
	},
	{
		text: '【腾讯云】您的备案订单已通过初审并报送管局，请留意核验短信',
		reasons: [['first-review-passed', 'sms-check-due']],
	},
	{
		text: '【华为云】尊敬的用户，您的备案因24小时未做短信验证已被系统退回，请重新提交。',
		reasons: [['sms-timeout']],
	},
	{
		text: '【阿里云】恭喜！您的网站备案已审核通过，备案号京ICP备2026000000号-1，请尽快悬挂。',
		reasons: [['filing-passed']],
	},
	{ text: '【百度智能云】您的备案未通过审核，请登录控制台查看原因并修改', reasons: [['authority-returned']] },
	{
		text: '【阿里云】您备案的域名解析指向了非阿里云节点，请及时调整，以免被取消接入。',
		reasons: [['unused-node-notice']],
	},
	{
		text: '【天翼云】刚才拨打您手机无人应答，备案审核需要电话核实，请回电',
		reasons: [['call-not-answered']],
	},
	// providers' and authorities' short reasons
	{ text: '号码频次超限', reasons: [['phone-rejected']] },
	{ text: '接入商信息有误', reasons: [['shell-site', 'order-type-wrong', 'unused-node-notice']] },
	{ text: '非本省证件', reasons: [['cross-province-unit']] },
	{ text: '法人授权书缺失', reasons: [['paper-missing', 'principal-not-legal-rep']] },
	{ text: '域名未查到实名', reasons: [['domain-not-verified']] },
	{ text: '负责人核验照非白底', reasons: [['face-check-failed']] },
	{ text: '住所地址与执照不符', reasons: [['company-name-mismatch', 'address-vague', 'info-mismatch']] },
	{ text: '主体已有备案，勿重复首次', reasons: [['record-exists', 'order-type-wrong']] },
	{ text: '网站名带有“协会”字样，与个人身份不符', reasons: [['site-name-rejected']] },
	{ text: '个人网站出现公司地址、产品介绍', reasons: [['content-not-match-subject']] },
	{ text: '涉及校外培训，请上传承诺', reasons: [['preapproval-missing']] },
	{ text: '云主机时长少于90天', reasons: [['server-too-short']] },
	{ text: '备案码已被其他域名占用', reasons: [['service-code-invalid']] },
	{ text: '注册商不在许可名录', reasons: [['domain-registrar-unapproved']] },
	{ text: '证件正在其他订单审核', reasons: [['open-order', 'owner-conflict']] },
	// block pages, errors, forwarded words
	{
		text: '抱歉，您要访问的网站没有完成工信部备案，当前无法提供服务。网站所有者请登录控制台办理。',
		reasons: [['blocked-unfiled', 'blocked-not-accessed']],
	},
	{
		text: 'http://stop.example.net 提示：此域名的备案接入商不是我们，故停止访问',
		reasons: [['blocked-not-accessed']],
	},
	{ text: '同事转来的：CDN控制台加域名时弹出“域名未通过备案校验”', reasons: [['cdn-refuses-domain']] },
	{
		text: 'curl: (56) OpenSSL SSL_read: Connection was reset, errno 10054',
		reasons: [['https-connection-reset']],
	},
	{ text: '朋友说他用移动流量打开我的站会跳到一个反诈劝阻的页面', reasons: [['antifraud-dns-block']] },
	// frauds
	{
		text: '尊敬的用户，您的网站备案审核费用未支付，请扫描下方二维码付款198元，否则备案号将失效',
		reasons: [['fraud-fee']],
		isFraud: true,
	},
	{
		text: '【备案通知】您的域名备案信息缺失，请速到 http://icp-beian.example.cc/login 补全身份证与银行卡',
		reasons: [['fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '我这边是管局审核组的，麻烦把手机上刚才那条六位数发我一下，马上给你通过',
		reasons: [['fraud-sms-code']],
		isFraud: true,
	},
	{
		text: '有偿包备案，个人企业都能做，不看资料，两天出号，先做后付，V信：abc000000',
		reasons: [['fraud-agent']],
		isFraud: true,
	},
	{
		text: '国家网信办：贵公司官网未做网络实名，现已有人投诉，须在今日18点前联系我处办理，逾期关停',
		reasons: [['fraud-impersonate-cac']],
		isFraud: true,
	},
	{
		text: '您备案的网站涉嫌洗钱，请加警官微信并下载会议软件做笔录',
		reasons: [['fraud-impersonate-cac']],
		isFraud: true,
	},
	{
		text: '您的ICP备案将于三日后过期，续期年费600元，对公转账后发送截图',
		reasons: [['fraud-fee']],
		isFraud: true,
	},
	{
		text: '通管局罚单：网站未及时年检，罚款2000元，点击 https://miit-fine.example.top 缴纳可免于立案',
		reasons: [['fraud-fee', 'fraud-fake-link']],
		isFraud: true,
	},
	{
		text: '低价出售已备案的老域名，带企业主体，过户包教，需要的加QQ000000',
		reasons: [['fraud-agent']],
		isFraud: true,
	},
	{
		text: '您好，我们是阿里云备案中心，需要您提供登录密码和短信验证码，帮您加快备案进度',
		reasons: [['fraud-sms-code', 'fraud-agent']],
		isFraud: true,
	},
	{
		text: '您的中文域名即将被他人抢注，请速与我司联系付费保护，否则影响备案',
		reasons: [['fraud-fake-link', 'fraud-fee']],
		isFraud: true,
	},
	{
		text: '备案加急绿色通道：付300元押金，当天通过管局，退还押金',
		reasons: [['fraud-fee', 'fraud-agent']],
		isFraud: true,
	},
	// harmless
	{
		text: '您的网站 https://www.example-shop.cn 首页底部没有放备案号，请登录备案控制台查看整改要求。',
		reasons: [['footer-number-wrong']],
	},
	{
		text: '贵单位备案的网站 http://blog.example.org 目前解析到境外地址，请调整或取消接入。',
		reasons: [['unused-node-notice']],
	},
	{
		text: '2026/11/20 10:12:01 [error] upstream timed out, host: "www.example.cn", referrer: "https://www.example.cn/pay"',
		reasons: [],
	},
	{ text: '您已成功续费云服务器，订单金额96元，感谢使用', reasons: [] },
	{
		text: '温馨提醒：公安联网备案办好后，请把警徽图标和编号放在首页最下面，链接到公安平台查询页',
		reasons: [['police-number-missing', 'police-filing-reminder']],
	},
	{
		text: '接到网安民警电话，对方说网站三十天内要去公安平台登记，免费办理，让我自己上网填',
		reasons: [['police-filing-reminder']],
	},
	{ text: '会议通知：明天下午三点在二楼会议室开周会，请准时参加', reasons: [] },
	{
		text: '备案客服：不收任何费用，核验短信的验证码请您自己在工信部网站填写，不要告诉别人',
		reasons: [['sms-check-due']],
	},
];

const isFrozen = ({ text }: Fresh) => createHash('sha256').update(text).digest()[0]! % 3 === 0;

export const furtherLearnt: readonly Fresh[] = all.filter((one) => !isFrozen(one));
export const furtherFrozen: readonly Fresh[] = all.filter(isFrozen);
