/**
 * Two further sets of what people are about to submit, right and with one slip, of kinds that the first sets leave out: codes of every
 * kind of registrar, names that differ in what nobody sees, days at their bounds, telephones and addresses of other places.
 * Written whole before any of it was run. Codes are made up. All are looked at on 30 November 2026.
 */
import { codeOf, type RightCase, type WrongCase } from './check-cases.ts';

type Input = RightCase['input'];
const right = (what: string, input: Input): RightCase => ({ what, input });
const wrong = (field: string, what: string, input: Input): WrongCase => ({ field, what, input });
const code = (what: string, subject: string, first: string) =>
	right(`a code of ${what}`, { subject, subjectNumber: codeOf(first) });
const name = (what: string, subject: string, subjectName: string) =>
	right(what, { subject, subjectName, domainHolder: subjectName });
const landline = (number: string) =>
	right(`the office number ${number}`, { subject: 'company', phones: { landline: number } });
const mobile = (number: string) =>
	right(`the mobile ${number}`, { subject: 'personal', phones: { principal: number } });
const address = (text: string) => right(`the address ${text}`, { subject: 'company', address: text });
const domain = (text: string) => right(`the domain ${text}`, { subject: 'company', domain: text });

export const freshRight: readonly RightCase[] = [
	code('a ministry', 'government', '11100000000013178'),
	code('a court', 'government', '11440300007542012'),
	code('a hospital of a county', 'institution', '12321081468720045'),
	code('a broadcaster', 'institution', '12330000470080321'),
	code('a writers’ association', 'association', '13350200489123456'),
	code('a chamber of commerce', 'association', '51370000MJD601234'),
	code('a trade union', 'association', '81110108MC0012345'),
	code('a care home', 'private-nonprofit', '52110106MJ0187654'),
	code('a foundation of the nation', 'foundation', '53100000500012345'),
	code('a law firm’s branch', 'law-firm', '31310000MD0123456'),
	code('a notary of the justice office', 'notary', '32610000MD0098765'),
	code('a mosque', 'religious', '71640104MK1234567'),
	code('a seminary', 'religious', '72320500MK7654321'),
	code('a village’s economy', 'collective', 'N1330281MF0012345'),
	code('an arbitration commission', 'arbitration', '35440300MB0087654'),
	code('an appraiser', 'judicial-appraisal', '34510000MD0055555'),
	code('a company that ends in a zero', 'company', '91310115MA1K4GRH7'),
	code('a company of the central register', 'company', '91100000100001234'),
	code('a shop of the new series', 'individual-business', '92510107MAD8XK2J6'),
	code('a foreign bank', 'company', '91310000607378123'),
	code('a representative office', 'foreign-rep-office', '91110105MA00ABCD2'),
	name('a bank’s branch', 'company', '招商银行股份有限公司杭州分行'),
	name('a partnership of accountants', 'company', '立信会计师事务所（特殊普通合伙）'),
	name('a sole enterprise', 'company', '义乌市小商品包装厂（个人独资）'),
	name('a company with a dot', 'company', '上海欧尚·超市管理有限公司'),
	name('a guest house', 'individual-business', '大理市古城区云上客栈'),
	name('a barber', 'individual-business', '合肥市蜀山区剪刀手理发店'),
	name('a village committee', 'government', '余姚市梁弄镇横坎头村村民委员会'),
	name('a school', 'institution', '成都市第七中学'),
	name('a museum', 'institution', '良渚博物院'),
	name('a federation', 'association', '厦门市工商业联合会'),
	name('a person with a rare surname', 'personal', '仉晓峰'),
	name('a person of Tibet', 'personal', '扎西次仁'),
	name('a person with a long name', 'personal', '努尔麦麦提·阿卜杜热合曼'),
	name('a person of three names', 'personal', '古丽娜尔·阿不都热依木·哈力克'),
	name('a foreigner', 'personal', "SEAN O'BRIEN"),
	name('a foreigner with a hyphen', 'personal', 'MARIE-CLAIRE DUBOIS'),
	right('a domain whose verification is two weeks old', {
		subject: 'personal',
		domainVerified: '2026-11-16',
	}),
	right('a domain verified three working days ago', { subject: 'company', domainVerified: '2026-11-25' }),
	right('a licence of three weeks', { subject: 'company', licenceChanged: '2026-11-09' }),
	right('an id that has three months and a day', { subject: 'personal', idExpires: '2027-03-01' }),
	right('a letter of the day', { subject: 'company', letterSigned: '2026-11-30' }),
	right('a letter that is signed by then', {
		subject: 'company',
		submits: '2026-12-10',
		letterSigned: '2026-12-05',
	}),
	right('a certificate of 45 days in 湖南', {
		subject: 'company',
		province: 'hn',
		certificateMade: '2026-10-16',
	}),
	right('a residence permit in 上海', {
		subject: 'personal',
		province: 'sh',
		residenceExpires: '2027-01-15',
	}),
	right('eighteen on the day of the submission', {
		subject: 'personal',
		province: 'zj',
		born: '2008-12-10',
		submits: '2026-12-10',
	}),
	right('a licence of a year and a month in 上海', {
		subject: 'company',
		province: 'sh',
		licenceExpires: '2028-01-05',
		submits: '2026-12-04',
	}),
	landline('0311-86057788'),
	landline('0592-5391234'),
	landline('(0898)66501234'),
	landline('+86 21 5830 1234'),
	landline('0086-28-86741234'),
	landline('09916541234'),
	landline('0874 3121234转806'),
	right('the own landline in 河北', {
		subject: 'company',
		province: 'he',
		phones: { landline: '0335-3031234' },
	}),
	mobile('19512345678'),
	mobile('14712345678'),
	mobile('17612345678'),
	address('海淀区中关村大街27号中关村大厦8层801'),
	address('西城区复兴门内大街1号院2号楼3门401'),
	address('仙桃市彭场镇共同村八组12号'),
	address('乌鲁木齐市天山区新华北路165号中信银行大厦33楼3305室'),
	address('延吉市河南街长白山西路388号1单元502'),
	address('深圳市南山区粤海街道高新区社区科技南十二路2号金蝶软件园A座四楼'),
	address('凉山彝族自治州西昌市安宁镇马坪坝村3组'),
	address('东莞市松山湖园区科苑路11号3栋B区5楼502房'),
	domain('xn--55qx5d.cn'),
	domain('shop.com.cn'),
	domain('beian.网址'),
	domain('tea.商城'),
	domain('abc.ltd'),
	domain('sub-title.info'),
	domain('hz.gov.cn'),
	domain('mytea.club'),
];

const holder = (what: string, subjectName: string, domainHolder: string, more: Input = {}) =>
	wrong('domainHolder', what, { subject: 'company', subjectName, domainHolder, ...more });
const company = '云栖（杭州）信息技术有限公司';

export const freshWrong: readonly WrongCase[] = [
	holder('a soft hyphen', company, '云栖（杭州）信息\u00ad技术有限公司'),
	holder('a byte order mark in front', company, `\ufeff${company}`),
	holder('a word joiner', company, '云栖（杭州）信息技术\u2060有限公司'),
	holder('a left-to-right mark', company, `${company}\u200e`),
	holder('an ideographic space', company, '云栖（杭州）信息技术　有限公司'),
	holder('a no-break space', company, '云栖（杭州）\u00a0信息技术有限公司'),
	holder('a tab', company, `${company}\t`),
	holder('a variation selector', company, '云栖（杭州）信息技术有限公\ufe00司'),
	holder('a Kangxi radical', company, '云栖（杭州）信息技术有限公司'.replace('云', '⼆云').slice(0, -2)),
	holder('a compatibility ideograph', '乐山科技有限公司', '\uf914山科技有限公司'),
	holder('己 for 已', '知己文化传播有限公司', '知已文化传播有限公司'),
	holder('未 for 末', '周末时光餐饮有限公司', '周未时光餐饮有限公司'),
	holder('traditional letters', '华龙电子有限公司', '華龍電子有限公司'),
	holder('one traditional letter', '广发贸易有限公司', '廣发贸易有限公司'),
	holder('a full-width letter', 'ABC科技有限公司', 'ＡBC科技有限公司'),
	holder('a Cyrillic letter', 'ACE科技有限公司', 'АCE科技有限公司'),
	holder('a zero for an O', 'OPO商贸有限公司', 'OP0商贸有限公司'),
	holder('another city in brackets', company, '云栖（宁波）信息技术有限公司'),
	holder('the brackets left out', company, '云栖杭州信息技术有限公司'),
	holder('the group’s name', '云栖信息技术（集团）有限公司', '云栖信息技术有限公司'),
	holder('股份 left out', '云栖信息技术股份有限公司', '云栖信息技术有限公司'),
	holder('the parent of a branch', '云栖信息技术有限公司南京分公司', '云栖信息技术有限公司'),
	holder('the old name', '成都青羊互娱科技有限公司', '成都青羊网络科技有限公司'),
	holder('two characters swapped', '北京明德嘉信咨询有限公司', '北京明德信嘉咨询有限公司'),
	holder('pinyin', '云栖信息技术有限公司', 'YunQi XinXi JiShu YouXianGongSi'),
	wrong('domainHolder', 'another person', {
		subject: 'personal',
		subjectName: '王丽华',
		domainHolder: '王利华',
	}),
	wrong('domainHolder', 'the wrong dot', {
		subject: 'personal',
		subjectName: '帕提古丽·艾山',
		domainHolder: '帕提古丽．艾山',
	}),
	wrong('domainHolder', 'a company for a person', {
		subject: 'personal',
		subjectName: '王丽华',
		domainHolder: '丽华百货有限公司',
	}),
	wrong('domainHolder', 'privacy words', {
		subject: 'personal',
		subjectName: '王丽华',
		domainHolder: 'REDACTED FOR PRIVACY',
	}),
	wrong('domainHolder', 'a typed trade name', {
		subject: 'individual-business',
		subjectName: '大理市古城区云上客栈',
		domainHolder: '云上客栈',
	}),
	wrong('subjectNumber', 'Cyrillic letters in it', {
		subject: 'company',
		subjectNumber: codeOf('91310115MA1K4GRH7').replace('MA', 'МА'),
	}),
	wrong('subjectNumber', 'an institution as a foundation', {
		subject: 'foundation',
		subjectNumber: codeOf('12321081468720045'),
	}),
	wrong('subjectNumber', 'a care home as a company', {
		subject: 'company',
		subjectNumber: codeOf('52110106MJ0187654'),
	}),
	wrong('subjectNumber', 'a company as an institution', {
		subject: 'institution',
		subjectNumber: codeOf('91310115MA1K4GRH7'),
	}),
	wrong('subjectNumber', 'a twin of two digits apart', {
		subject: 'company',
		subjectNumber: '914403001922038126',
	}),
	wrong('subjectNumber', 'a block typed twice', {
		subject: 'company',
		subjectNumber: '91440300440300192203821',
	}),
	wrong('subjectNumber', 'the S of a five', { subject: 'company', subjectNumber: '91310115MA1K4GRS71' }),
	wrong('subjectName', 'a name with its code', {
		subject: 'company',
		subjectName: `云栖信息技术有限公司${codeOf('91310115MA1K4GRH7')}`,
	}),
	wrong('subjectName', 'a nickname', { subject: 'personal', subjectName: '小王同学123' }),
	wrong('subjectName', 'a stray bracket', { subject: 'company', subjectName: '云栖（杭州信息技术有限公司' }),
	wrong('domainVerified', 'verified yesterday', { subject: 'personal', domainVerified: '2026-11-29' }),
	wrong('domainVerified', 'verified on Friday', { subject: 'personal', domainVerified: '2026-11-28' }),
	wrong('domainVerified', 'verified after it', {
		subject: 'company',
		submits: '2026-12-04',
		domainVerified: '2026-12-06',
	}),
	wrong('licenceChanged', 'a licence of yesterday', { subject: 'company', licenceChanged: '2026-11-29' }),
	wrong('licenceChanged', 'two working days', { subject: 'company', licenceChanged: '2026-11-26' }),
	wrong('letterSigned', 'a letter of the summer', { subject: 'company', letterSigned: '2026-08-15' }),
	wrong('letterSigned', 'a letter of next week', { subject: 'company', letterSigned: '2026-12-07' }),
	wrong('certificateMade', 'a certificate of 46 days in 湖南', {
		subject: 'company',
		province: 'hn',
		certificateMade: '2026-10-15',
	}),
	wrong('residenceExpires', 'three weeks of a residence permit in 上海', {
		subject: 'personal',
		province: 'sh',
		residenceExpires: '2026-12-20',
	}),
	wrong('residenceExpires', 'a residence permit that has expired', {
		subject: 'personal',
		residenceExpires: '2026-11-01',
	}),
	wrong('idExpires', 'an id that expires before the submission', {
		subject: 'personal',
		submits: '2027-01-10',
		idExpires: '2027-01-09',
	}),
	wrong('domainExpires', 'a domain that expires in a later review', {
		subject: 'personal',
		submits: '2027-02-01',
		domainExpires: '2027-02-20',
	}),
	wrong('licenceExpires', 'a licence in its last month', {
		subject: 'company',
		licenceExpires: '2026-12-28',
	}),
	wrong('born', 'a year too young on the day', {
		subject: 'personal',
		province: 'zj',
		born: '2009-12-11',
		submits: '2026-12-10',
	}),
	wrong('born', 'a century too old', { subject: 'personal', born: '1890-05-01' }),
	wrong('phones', 'an area code that does not exist', { subject: 'company', phones: { landline: '0999-1' } }),
	wrong('phones', 'a two-digit area code', { subject: 'company', phones: { landline: '99-12345678' } }),
	wrong('phones', 'an area code out of the air', {
		subject: 'company',
		phones: { landline: '0256-87654321' },
	}),
	wrong('phones', 'seven digits in Shanghai', { subject: 'company', phones: { landline: '021-6234567' } }),
	wrong('phones', 'nine digits', { subject: 'company', phones: { landline: '0571-876543210' } }),
	wrong('phones', 'a landline of Beijing in 河北', {
		subject: 'company',
		province: 'he',
		phones: { landline: '010-62345678' },
	}),
	wrong('phones', 'a mobile that begins with 12', {
		subject: 'personal',
		phones: { principal: '12812345678' },
	}),
	wrong('phones', 'a mobile with a digit too many', {
		subject: 'personal',
		phones: { site: '138001380001' },
	}),
	wrong('phones', 'a segment of the broadcaster', { subject: 'personal', phones: { site: '19212345678' } }),
	wrong('phones', 'a segment that nobody has', { subject: 'personal', phones: { site: '15412345678' } }),
	wrong('address', 'a street only', { subject: 'company', address: '武汉市洪山区珞喻路' }),
	wrong('address', 'a crossing', { subject: 'company', address: '郑州市金水区花园路与农业路交叉口' }),
	wrong('address', 'beside something', { subject: 'company', address: '昆明市官渡区世纪城商业中心旁' }),
	wrong('address', 'a city', { subject: 'personal', address: '厦门市' }),
	wrong('address', 'numbers with strokes in 北京', {
		subject: 'personal',
		province: 'bj',
		address: '朝阳区望京街10号院3-2-1501',
	}),
	wrong('domain', '.con', { subject: 'personal', domain: 'wanglihua.con' }),
	wrong('domain', '.cmo', { subject: 'personal', domain: 'wanglihua.cmo' }),
	wrong('domain', '.cn1', { subject: 'personal', domain: 'wanglihua.cn1' }),
	wrong('domain', 'a comma', { subject: 'personal', domain: 'wanglihua,com' }),
	wrong('domain', 'a mail address', { subject: 'personal', domain: 'me@wanglihua.com' }),
	wrong('domain', 'an IP', { subject: 'personal', domain: '47.96.12.3' }),
	wrong('domain', 'an underscore', { subject: 'personal', domain: 'wang_lihua.com' }),
	wrong('domain', 'two dots', { subject: 'personal', domain: 'wanglihua..com' }),
];
