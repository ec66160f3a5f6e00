/** Names, addresses, telephones and domains as people have them, and as they mistype them: what was missed once is missed no more. */
import { describe, expect, it } from 'vitest';
import { answerCheck, readCheckData } from '../../src/cli/check.ts';
import { requireDay } from '../../src/domain/day.ts';
import { content } from '../domain/timeline/real-stages.ts';

const data = readCheckData(content);
const today = requireDay('2026-11-30');

interface Answer {
	findings: { field: string; rule: string; severity: string }[];
}
/** What is more than advice in a field. */
const found = (input: Record<string, unknown>, field: string) =>
	(answerCheck(JSON.stringify({ subject: 'company', ...input }), data, today) as Answer).findings
		.filter((one) => one.severity !== 'advice' && one.field.split('.')[0] === field)
		.map(({ rule }) => rule);

const companies = [
	'北京字节跳动科技有限公司',
	'阿里巴巴（中国）有限公司',
	'中国石油天然气股份有限公司北京销售分公司',
	'上海浦东发展银行股份有限公司',
	'3M中国有限公司',
	'7-ELEVEN（中国）投资有限公司',
	'上海A.O.史密斯热水器有限公司',
	'“好想你”枣业股份有限公司',
	'杭州网易云音乐科技有限公司',
	'重庆小面馆（普通合伙）',
	'广州市天河区石牌小李飞刀快餐店',
	'北京同仁堂（集团）有限责任公司',
	'深圳市龙岗区平湖街道阿强五金商行',
	'湖南湘西土家族苗族自治州酒鬼酒有限公司',
	'新疆生产建设兵团第一师供销社',
	'中铁二局集团有限公司第五工程分公司',
	'浙江大学医学院附属第一医院',
	'国家电网有限公司',
	'苏州工业园区某某幼儿园有限公司',
	'西安交通大学出版社有限责任公司',
	'广西壮族自治区桂林市阳朔县漓江渔家乐民宿',
	'杭州西湖区某某百货商行（个人独资）',
	'成都市锦江区春熙路第一社区卫生服务中心',
	'江苏苏宁易购集团股份有限公司',
	'玉林市福绵区新桥镇某某养殖场',
	'海南航空控股股份有限公司',
	'武汉·中国光谷某某有限公司',
	'汇丰银行（中国）有限公司',
	'北京市朝阳区某某摄影工作室',
	'上海市黄浦区某某茶叶经营部',
	'山东某某食品厂（有限合伙）',
	'大众点评网（上海）信息技术有限公司',
	'福建省武夷山市九曲溪茶业专业合作社联合社',
	'Apple电子产品商贸（北京）有限公司',
	'上海迪士尼度假区管理有限公司',
	'河北唐山钢铁集团有限责任公司',
];
const persons = [
	'张伟',
	'李娜',
	'欧阳修',
	'司马相如',
	'热依扎·阿里木江',
	'迪丽热巴·迪力木拉提',
	'次仁多吉',
	'才旺罗布',
	'王䶮',
	'陈㛃',
	'李喆',
	'爱新觉罗·启骧',
	'古力娜扎尔·拜合提亚尔',
	'尼格买提·热合曼',
	'MARIA DA SILVA-SANTOS',
	"Sean O'Connor",
];
const others: [string, string][] = [
	['government', '中华人民共和国某某海关'],
	['government', '某某市公安局交通警察支队'],
	['institution', '某某县档案馆'],
	['institution', '中国科学院某某研究所'],
	['association', '中国某某学会'],
	['association', '某某县总工会'],
	['private-nonprofit', '某某市某某养老院'],
	['foundation', '某某大学教育发展基金会'],
	['law-firm', '上海市锦天城律师事务所'],
	['law-firm', '北京大成（上海）律师事务所'],
	['medical', '某某口腔门诊部'],
	['notary', '上海市东方公证处'],
	['religious', '某某市佛教协会'],
	['collective', '某某村经济合作社'],
	['arbitration', '深圳国际仲裁院'],
	['foreign-culture-center', '歌德学院北京分院'],
	['foreign-rep-office', '美国某某公司北京代表处'],
	['defense', '中国人民解放军32000部队'],
];
const addresses = [
	'北京市海淀区中关村大街27号1101',
	'北京市朝阳区建国门外大街1号国贸大厦A座35层',
	'上海市静安区南京西路1266号恒隆广场1期58楼',
	'上海市闵行区七莘路3333弄2区88号601',
	'深圳市南山区粤海街道高新南一道9号中国科技开发院三号楼2201',
	'广东省深圳市福田区华强北赛格广场2楼2A012',
	'浙江省杭州市滨江区网商路699号',
	'杭州市余杭区五常街道文一西路969号3幢5层550室',
	'四川省成都市高新区天府大道北段1700号环球中心E1-1-1908',
	'重庆市渝中区解放碑民权路28号英利国际金融中心',
	'重庆市江北区观音桥步行街6号融恒时代广场13-6',
	'江西省南昌市红谷滩新区世贸路898号江西银行大厦2楼',
	'湖南省长沙市岳麓区麓山南路932号',
	'河南省郑州市金水区农业路72号国际企业中心A座12B',
	'新疆乌鲁木齐市天山区解放北路1号附2号',
	'西藏自治区拉萨市城关区江苏路27号',
	'青海省海西蒙古族藏族自治州格尔木市昆仑中路12号',
	'内蒙古自治区锡林郭勒盟正蓝旗上都镇某某小区3栋2单元401',
	'甘肃省定西市安定区内官营镇先锋村大坪社12号',
	'贵州省黔东南苗族侗族自治州雷山县西江镇千户苗寨',
	'云南省大理市古城人民路中段200号',
	'福建省泉州市晋江市陈埭镇岸兜村工业区',
	'海南省海口市龙华区滨海大道105号百方广场B栋',
	'陕西省西安市雁塔区科技路10号华奥大厦1幢1单元10105室',
	'黑龙江省哈尔滨市香坊区和平路24号',
	'吉林省长春市南关区人民大街5268号',
	'辽宁省沈阳市和平区三好街100-6号',
	'山东省青岛市市南区香港中路9号',
	'河北省石家庄市长安区中山东路216号',
	'宁夏银川市金凤区北京中路51号瑞银财富中心C座',
	'安徽省合肥市蜀山区黄山路602号大学科技园D-317',
	'天津市滨海新区经济技术开发区第三大街16号',
	'湖北省武汉市洪山区珞喻路1037号华中科技大学东十二舍305',
	'广西南宁市青秀区民族大道136-1号华润大厦B座',
	'江苏省南京市玄武区珠江路88号新世界中心A座3001',
];
const landlines = [
	'010-12345678',
	'(010)62345678',
	'0571-8888 6666',
	'075512345678',
	'0755-83012345转801',
	'86-21-61234567',
	'+86 21 6123 4567',
	'0991-2345678',
	'13812345678',
	'024-23456789',
	'0431-88765432',
	'0898-66543210',
	'0592-2088888',
	'0086-755-83012345',
	'021－61234567',
];
const domains = [
	'example.com',
	'my-shop.cn',
	'a.com.cn',
	'中文.com',
	'xn--fiq228c.com',
	'1688.com',
	'abc.xyz',
	'test.online',
	'shop.vip',
	'a.ltd',
	'b.group',
	'公司.网络',
	'school.edu.cn',
	'x.hk.cn',
	't.cn',
	'abc.club',
	'name.ink',
	'foo.red',
	'bar.wang',
	'网站.公司',
	'q.pub',
	'z.tech',
	'abc.store',
	'm.fun',
	'abc.cloud',
	'abc.work',
	'abc.site',
	'a.co',
	'abc.net.cn',
];

describe('nothing is to be mended in', () => {
	it.each(companies)('the company %s', (name) => {
		expect(found({ subjectName: name }, 'subjectName')).toEqual([]);
		expect(found({ subjectName: name, domainHolder: name }, 'domainHolder')).toEqual([]);
	});
	it.each(persons)('the person %s', (name) => {
		expect(found({ subject: 'personal', subjectName: name }, 'subjectName')).toEqual([]);
	});
	it.each(others)('a %s, %s', (subject, name) => {
		expect(found({ subject, subjectName: name }, 'subjectName')).toEqual([]);
	});
	it.each(addresses)('the address %s', (address) => {
		expect(found({ address }, 'address')).toEqual([]);
	});
	it.each(landlines)('the office number %s', (landline) => {
		expect(found({ phones: { landline } }, 'phones')).toEqual([]);
	});
	it.each(domains)('the domain %s', (domain) => {
		expect(found({ domain }, 'domain')).toEqual([]);
	});
});

const oddNames: [string, string][] = [
	['company', '张三'],
	['company', '小米科技'],
	['company', ''],
	['company', '   '],
	['company', '小米科技有限公司\u200b'],
	['company', '小米科技有限公司\n'],
	['company', '小米科技有限 公司'],
	['company', '小米 科技有限公司'],
	['company', 'ABC'],
	['company', 'xiaomi'],
	['company', '123456'],
	['company', '小米科技有限公司小米科技有限公司'],
	['company', '（小米）'],
	['company', '小米科技有限公'],
	['company', '小米科技有限责任'],
	['personal', '张 三'],
	['personal', '张三 '],
	['personal', '张三1'],
	['personal', '小米科技有限公司'],
	['personal', '张'],
	['personal', 'zhangsan'],
	['personal', '张三·'],
	['personal', '阿不都.买买提'],
	['personal', '阿不都・买买提'],
	['personal', '阿不都-买买提'],
	['personal', '阿不都 买买提'],
	['personal', 'Z三'],
	['personal', ''],
];
const oddAddresses = [
	'北京市',
	'海淀区中关村',
	'上海市浦东新区世纪大道',
	'广东省广州市',
	'某某大厦',
	'杭州市西湖区',
	'xxx',
	'',
	'123',
	'深圳市南山区科技园',
	'北京市海淀区中关村软件园',
	'成都市高新区天府软件园E区',
	'无',
	'同上',
	'上海市浦东新区张江高科技园区',
	'朝阳区大望路SOHO现代城',
	'广东省深圳市深圳市南山区科苑路15号',
	'江苏省江苏省南京市珠江路1号',
];
const oddDomains = [
	'http://example.com',
	'example',
	'example.',
	'.com',
	'example..com',
	'www.example.com',
	'blog.example.com',
	'example.com/',
	'example .com',
	'example．com',
	'exam_ple.com',
	'-example.com',
	'example。cn',
	'192.168.1.1',
	'example.com,test.com',
	'example.com;www.example.com',
	'',
	'@',
	'mail@example.com',
	'localhost',
	'例子',
];
const oddLandlines = [
	'12345',
	'123456789',
	'0571',
	'无',
	'010-1234',
	'1381234567',
	'4001234567',
	'95588',
	'62345678',
	'0571-1234567890',
];
const oddCodes = [
	'91110108MA01ABCD1',
	'9111010',
	'',
	'abc',
	'91110108MA01ABCDEFG',
	'110108012345678',
	'91110108-MA01ABCD1-2',
	'０1110108551385082Q',
	'91110108551385082q',
	'91110108551385082O',
	'91110108551385O82Q',
	'91110108551385028Q',
	'9111010855138508Q2',
	'92110108551385082Q',
	'91110108551385082Q1',
	'Q28058355180101119',
	'110101199003070038',
];
const otherHolders = [
	'北京字节跳动科技有限公司 ',
	'北京宇节跳动科技有限公司',
	'北京字节跳动科枝有限公司',
	'字节跳动',
	'ByteDance',
	'张一鸣',
	'北京字节跳动科技有限公司上海分公司',
	'北京字節跳動科技有限公司',
	'北京字节跳动网络技术有限公司',
	'北京字节跳动科技股份有限公司',
	'Beijing Zijie Tiaodong Keji Youxian Gongsi',
	'北京字节跳动科技有限公司。',
	'北京字节跳动科技有限公司（总部）',
	'上海字节跳动科技有限公司',
	'',
	'REDACTED FOR PRIVACY',
	'杭州爱名网络有限公司',
];

describe('something is to be mended in', () => {
	it.each(oddNames)('a %s called “%s”', (subject, name) => {
		expect(found({ subject, subjectName: name }, 'subjectName')).not.toEqual([]);
	});
	it.each(oddAddresses)('the address “%s”', (address) => {
		expect(found({ address }, 'address')).not.toEqual([]);
	});
	it.each(oddDomains)('the domain “%s”', (domain) => {
		expect(found({ domain }, 'domain')).not.toEqual([]);
	});
	it.each(oddLandlines)('the office number “%s”', (landline) => {
		expect(found({ phones: { landline } }, 'phones')).not.toEqual([]);
	});
	it.each(oddCodes)('the code “%s”', (subjectNumber) => {
		expect(found({ subjectNumber }, 'subjectNumber')).not.toEqual([]);
	});
	it.each(otherHolders)('the holder “%s”', (domainHolder) => {
		const subjectName = '北京字节跳动科技有限公司';
		expect(found({ subjectName, domainHolder }, 'domainHolder')).not.toEqual([]);
	});
});
