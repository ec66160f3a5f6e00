/**
 * What people are about to submit, as realistic as it can be made up: half of it right, half with one slip. Written before
 * any of it was run. Names of organisations are made up or public; codes are made up but for some that stand on public pages.
 * All are looked at on 30 November 2026.
 */
import { checkCharacter } from '../../src/domain/precheck/credit-code.ts';

/** A code that was not mistyped, from its first 17 characters. */
export const codeOf = (first: string) => first + checkCharacter(first);

export interface RightCase {
	readonly what: string;
	readonly input: Readonly<Record<string, unknown>>;
}

/** `field` is where the slip has to be found. */
export interface WrongCase extends RightCase {
	readonly field: string;
}

const right = (what: string, input: RightCase['input']): RightCase => ({ what, input });
const wrong = (field: string, what: string, input: RightCase['input']): WrongCase => ({ what, input, field });

const mobiles = (principal: string, principalEmergency: string, site: string, siteEmergency: string) => ({
	principal,
	principalEmergency,
	site,
	siteEmergency,
});
const fourNumbers = mobiles('13911112222', '15833334444', '18655556666', '13677778888');
const onePerson = mobiles('13911112222', '15833334444', '13911112222', '15833334444');

/** Right through and through, in parts: an error in any of them would send people to look for what is not there. */
export const rightCases: readonly RightCase[] = [
	// Codes and names of each kind.
	right('a company’s public code', {
		subject: 'company',
		subjectName: '华为技术有限公司',
		subjectNumber: '914403001922038216',
	}),
	right('a code that ends in a letter', {
		subject: 'company',
		subjectName: '深圳市腾讯计算机系统有限公司',
		subjectNumber: '9144030071526726XG',
	}),
	right('a company with brackets on both sides', {
		subject: 'company',
		province: 'bj',
		subjectName: '百味（北京）餐饮管理有限公司',
		domainHolder: '百味（北京）餐饮管理有限公司',
	}),
	right('a limited partnership', {
		subject: 'company',
		subjectName: '宁波启明创业投资合伙企业（有限合伙）',
		subjectNumber: codeOf('91330201MA2H4K7Q3'),
		domainHolder: '宁波启明创业投资合伙企业（有限合伙）',
	}),
	right('a branch with a code of its own', {
		subject: 'company',
		subjectName: '山水文旅集团有限公司成都分公司',
		subjectNumber: codeOf('91510104MAC5X2WN8'),
		domainHolder: '山水文旅集团有限公司成都分公司',
	}),
	right('a farmers’ cooperative', {
		subject: 'company',
		subjectName: '寿光市绿野蔬菜专业合作社',
		subjectNumber: codeOf('93370783MA3C9T4E6'),
	}),
	right('a factory with an old name', {
		subject: 'company',
		subjectName: '温州市第三阀门厂',
		subjectNumber: codeOf('91330302145012345'),
	}),
	right('a company with letters in its name', {
		subject: 'company',
		subjectName: 'TCL科技集团股份有限公司',
		domainHolder: 'TCL科技集团股份有限公司',
	}),
	right('a company with digits in its name', {
		subject: 'company',
		subjectName: '三六零安全科技股份有限公司',
		domainHolder: '三六零安全科技股份有限公司',
	}),
	right('a company with a dash in its name', { subject: 'company', subjectName: '一汽—大众汽车有限公司' }),
	right('a shop with a name', {
		subject: 'individual-business',
		province: 'fj',
		subjectName: '厦门市思明区阿嬷花生汤店',
		subjectNumber: codeOf('92350203MA2Y8J5R1'),
		domainHolder: '厦门市思明区阿嬷花生汤店',
	}),
	right('a shop that says what it is', {
		subject: 'individual-business',
		subjectName: '徐州市云龙区老王修车行（个体工商户）',
		subjectNumber: codeOf('92320303MAEQ7B2X4'),
	}),
	right('a shop under its owner’s name', {
		subject: 'individual-business',
		province: 'ah',
		subjectName: '刘桂兰',
		subjectNumber: codeOf('92340103MA2N1UUT9'),
		domainHolder: '刘桂兰',
	}),
	right('a hospital as an institution', {
		subject: 'institution',
		subjectName: '洛阳市第二人民医院',
		subjectNumber: codeOf('12410300415660123'),
		domain: 'lyey.org.cn',
	}),
	right('a university', {
		subject: 'institution',
		subjectName: '江南大学',
		subjectNumber: codeOf('12100000717780123'),
		domain: 'example.edu.cn',
	}),
	right('a library', {
		subject: 'institution',
		subjectName: '长沙图书馆',
		subjectNumber: codeOf('12430100444880123'),
	}),
	right('an association', {
		subject: 'association',
		subjectName: '南京市摄影家协会',
		subjectNumber: codeOf('51320100426080123'),
	}),
	right('a charity federation', {
		subject: 'association',
		subjectName: '铜仁市红十字会',
		subjectNumber: codeOf('13520600009660123'),
	}),
	right('a government office', {
		subject: 'government',
		subjectName: '桐庐县人民政府办公室',
		subjectNumber: codeOf('11330122002500123'),
		domain: 'tonglu.gov.cn',
	}),
	right('a private school', {
		subject: 'private-nonprofit',
		subjectName: '昆明市盘龙区晨光幼儿园',
		subjectNumber: codeOf('52530103557780123'),
	}),
	right('a foundation', {
		subject: 'foundation',
		subjectName: '浙江省春泥公益基金会',
		subjectNumber: codeOf('53330000MJ8730123'),
	}),
	right('a law firm', {
		subject: 'law-firm',
		subjectName: '北京市明德律师事务所',
		subjectNumber: codeOf('31110000E00017891'),
	}),
	right('a notary', {
		subject: 'notary',
		subjectName: '广东省广州市南粤公证处',
		subjectNumber: codeOf('12440000455860123'),
	}),
	right('a temple', {
		subject: 'religious',
		subjectName: '天台县清凉寺',
		subjectNumber: codeOf('71331023MK5400123'),
	}),
	right('a village’s cooperative', {
		subject: 'collective',
		subjectName: '苏州市吴中区东湖村股份经济合作社',
		subjectNumber: codeOf('N2320506MF7770123'),
	}),
	right('an arbitration commission', {
		subject: 'arbitration',
		subjectName: '青岛仲裁委员会',
		subjectNumber: codeOf('35370200MB1230123'),
	}),
	right('an appraiser', {
		subject: 'judicial-appraisal',
		subjectName: '湖北明鉴司法鉴定中心',
		subjectNumber: codeOf('34420000MD0220123'),
	}),
	right('a representative office', {
		subject: 'foreign-rep-office',
		subjectName: '日本山田制作所株式会社上海代表处',
		subjectNumber: codeOf('91310000MA1GJ0123'),
	}),
	right('a hospital by its licence number', {
		subject: 'medical',
		subjectName: '晋城康宁医院',
		subjectNumber: 'PDY00123414050212A1001',
	}),
	// Persons.
	right('a person of two characters', { subject: 'personal', subjectName: '王芳', domainHolder: '王芳' }),
	right('a person of four characters', {
		subject: 'personal',
		subjectName: '欧阳若兰',
		domainHolder: '欧阳若兰',
	}),
	right('a person with a dot', {
		subject: 'personal',
		province: 'xj',
		subjectName: '阿依古丽·买买提',
		domainHolder: '阿依古丽·买买提',
	}),
	right('a person with two dots', { subject: 'personal', subjectName: '买买提·吐尔逊·艾力' }),
	right('a foreigner', {
		subject: 'personal',
		subjectName: 'JOHN MICHAEL SMITH',
		domainHolder: 'JOHN MICHAEL SMITH',
	}),
	right('a person of nine characters', { subject: 'personal', subjectName: '乌日图那苏图巴雅尔' }),
	// Domains.
	right('a short domain', { subject: 'personal', domain: 'a1.cn' }),
	right('a domain with hyphens', { subject: 'company', domain: 'old-town-tea.com' }),
	right('a Chinese domain', { subject: 'company', domain: '老城茶社.中国' }),
	right('a domain in capitals', { subject: 'personal', domain: 'WangFang.NET' }),
	right('a provincial domain', { subject: 'personal', domain: 'wangfang.zj.cn' }),
	right('digits only', { subject: 'company', domain: '10010.com' }),
	right('a new suffix', { subject: 'personal', domain: 'wangfang.top' }),
	right('an organisation under .org.cn', { subject: 'association', province: 'js', domain: 'njsy.org.cn' }),
	// Dates.
	right('long-term documents', { subject: 'company', licenceExpires: 'long-term', idExpires: 'long-term' }),
	right('ten years of an id', { subject: 'personal', idExpires: '2036-05-06' }),
	right('a domain with two years', { subject: 'personal', province: 'zj', domainExpires: '2028-11-30' }),
	right('four months of a domain in 浙江', {
		subject: 'company',
		province: 'zj',
		domainExpires: '2027-03-31',
	}),
	right('more than a year of a licence in 上海', {
		subject: 'company',
		province: 'sh',
		licenceExpires: '2028-01-01',
	}),
	right('four months of an id', { subject: 'company', province: 'zj', idExpires: '2027-04-01' }),
	// Telephones.
	right('four numbers', { subject: 'company', province: 'ln', samePerson: false, phones: fourNumbers }),
	right('one person with two numbers', {
		subject: 'company',
		province: 'gd',
		samePerson: true,
		phones: onePerson,
	}),
	right('one person in 北京', { subject: 'company', province: 'bj', samePerson: true, phones: onePerson }),
	right('a third person in 甘肃', {
		subject: 'company',
		province: 'gs',
		samePerson: true,
		phones: mobiles('13911112222', '15833334444', '13911112222', '15833334444'),
	}),
	right('a person with one number in 北京', {
		subject: 'personal',
		province: 'bj',
		phones: mobiles('13911112222', '13911112222', '13911112222', '13911112222'),
	}),
	right('segments of all operators', {
		subject: 'personal',
		phones: { principal: '19912345678', principalEmergency: '17312345678', site: '19912345678' },
	}),
	right('a landline of Beijing', {
		subject: 'company',
		province: 'bj',
		phones: { landline: '010-58001234' },
	}),
	right('a landline with an extension', { subject: 'company', phones: { landline: '0755-26540000-8012' } }),
	right('a landline with seven digits', { subject: 'company', phones: { landline: '0873-3712345' } }),
	right('a landline as the form wants it', { subject: 'company', phones: { landline: '086-0512-62880000' } }),
	// Addresses.
	right('a room in a tower', {
		subject: 'company',
		province: 'gd',
		address: '广州市天河区珠江新城华夏路16号富力盈凯广场3201室',
	}),
	right('a flat', { subject: 'personal', province: 'sh', address: '浦东新区张杨路1458弄12号602室' }),
	right('a flat with a unit', {
		subject: 'personal',
		province: 'bj',
		address: '朝阳区望京西园四区410号楼3单元1502室',
	}),
	right('a village', { subject: 'personal', province: 'ha', address: '信阳市罗山县楠杆镇田堰村陈湾组' }),
	right('a village without a group', { subject: 'personal', address: '汕尾市陆丰市碣石镇角清村' }),
	right('a market stall', { subject: 'individual-business', address: '义乌市国际商贸城二区F1-1234号商铺' }),
	right('a school', { subject: 'institution', address: '西安市雁塔区翠华路105号' }),
	right('an alley', { subject: 'personal', address: '苏州市姑苏区平江路大儒巷38号' }),
	right('a workplace', { subject: 'company', address: '杭州市余杭区仓前街道梦想小镇互联网村4幢201工位' }),
	right('nothing more exact', {
		subject: 'personal',
		address: '阿拉善左旗巴彦浩特镇西花园街（通信地址已为最详细地址）',
	}),
	right('a province before the city', {
		subject: 'company',
		province: 'jl',
		address: '吉林省吉林市船营区解放中路88号2层',
	}),
	// Ages.
	right('a grown-up', { subject: 'personal', province: 'zj', born: '1992-08-15' }),
	right('eighteen since yesterday', { subject: 'personal', province: 'zj', born: '2008-11-29' }),
	right('an old person', { subject: 'personal', province: 'gd', born: '1951-01-02' }),
	// Site names.
	right('a site name of a person', {
		subject: 'personal',
		province: 'zj',
		subjectName: '王芳',
		siteName: '一页旧书',
	}),
	right('a site name of a company', {
		subject: 'company',
		province: 'gd',
		subjectName: '小满烘焙（广州）有限公司',
		siteName: '小满烘焙（广州）有限公司',
	}),
	right('a site name of an association', {
		subject: 'association',
		subjectName: '南京市摄影家协会',
		siteName: '南京市摄影家协会',
	}),
];

/** The same kind of people with one slip each. */
export const wrongCases: readonly WrongCase[] = [
	// One wrong character of a code.
	wrong('subjectNumber', 'a digit read wrongly', { subject: 'company', subjectNumber: '914403001922038218' }),
	wrong('subjectNumber', 'a letter read wrongly', {
		subject: 'company',
		subjectNumber: '9144030071526726XC',
	}),
	wrong('subjectNumber', 'two neighbours swapped', {
		subject: 'company',
		subjectNumber: '914403001922032816',
	}),
	wrong('subjectNumber', 'neighbours at the front swapped', {
		subject: 'company',
		subjectNumber: '194403001922038216',
	}),
	wrong('subjectNumber', 'the letter O for a zero', {
		subject: 'company',
		subjectNumber: '91440300I92203821O',
	}),
	wrong('subjectNumber', 'an I for a one', { subject: 'company', subjectNumber: '9I4403001922038216' }),
	wrong('subjectNumber', 'one character short', { subject: 'company', subjectNumber: '91440300192203821' }),
	wrong('subjectNumber', 'one character too many', {
		subject: 'company',
		subjectNumber: '9144030019220382166',
	}),
	wrong('subjectNumber', 'spaces in it', { subject: 'company', subjectNumber: '9144 0300 1922 0382 16' }),
	wrong('subjectNumber', 'a zero-width space at its end', {
		subject: 'company',
		subjectNumber: '914403001922038216\u200b',
	}),
	wrong('subjectNumber', 'full-width digits', { subject: 'company', subjectNumber: '９14403001922038216' }),
	wrong('subjectNumber', 'small letters', { subject: 'company', subjectNumber: '9144030071526726xg' }),
	wrong('subjectNumber', 'the number of a person', {
		subject: 'company',
		subjectNumber: '11010519491231002X',
	}),
	wrong('subjectNumber', 'the old registration number', {
		subject: 'company',
		subjectNumber: '440301103097413',
	}),
	wrong('subjectNumber', 'the old organisation code', { subject: 'company', subjectNumber: '71526726-X' }),
	wrong('subjectNumber', 'a wrong character of an association', {
		subject: 'association',
		subjectNumber: `${codeOf('51320100426080123').slice(0, 12)}9${codeOf('51320100426080123').slice(13)}`,
	}),
	// Who files and what the code says.
	wrong('subjectNumber', 'a shop that files as a company', {
		subject: 'company',
		subjectNumber: codeOf('92350203MA2Y8J5R1'),
	}),
	wrong('subjectNumber', 'a company that files as a shop', {
		subject: 'individual-business',
		subjectNumber: '914403001922038216',
	}),
	wrong('subjectNumber', 'an institution that files as a government', {
		subject: 'company',
		subjectNumber: codeOf('12410300415660123'),
	}),
	wrong('subjectNumber', 'a private school that files as an association', {
		subject: 'association',
		subjectNumber: codeOf('52530103557780123'),
	}),
	wrong('subjectNumber', 'a law firm with the code of a company', {
		subject: 'law-firm',
		subjectNumber: codeOf('91110105MA01C2P9X'),
	}),
	// Names.
	wrong('subjectName', 'a person as a company', { subject: 'company', subjectName: '李建国' }),
	wrong('subjectName', 'a company as a person', { subject: 'personal', subjectName: '小满烘焙有限公司' }),
	wrong('subjectName', 'a space in a name', { subject: 'company', subjectName: '小满 烘焙有限公司' }),
	wrong('subjectName', 'a space at the end', { subject: 'personal', subjectName: '王芳 ' }),
	wrong('subjectName', 'a zero-width space', { subject: 'company', subjectName: '小满\u200b烘焙有限公司' }),
	wrong('subjectName', 'the wrong dot', { subject: 'personal', subjectName: '阿依古丽•买买提' }),
	wrong('subjectName', 'a full stop as a dot', { subject: 'personal', subjectName: '阿依古丽.买买提' }),
	wrong('subjectName', 'a short name', { subject: 'company', subjectName: '小满烘焙' }),
	wrong('subjectName', 'a character of the private use area', {
		subject: 'personal',
		subjectName: '王\ue863',
	}),
	// Holder and subject.
	wrong('domainHolder', 'one wrong character', {
		subject: 'company',
		subjectName: '小满烘焙（广州）有限公司',
		domainHolder: '小满烘培（广州）有限公司',
	}),
	wrong('domainHolder', 'another legal form', {
		subject: 'company',
		subjectName: '启明科技有限责任公司',
		domainHolder: '启明科技有限公司',
	}),
	wrong('domainHolder', 'the city left out', {
		subject: 'company',
		subjectName: '杭州启明科技有限公司',
		domainHolder: '启明科技有限公司',
	}),
	wrong('domainHolder', 'a person', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		domainHolder: '李建国',
	}),
	wrong('domainHolder', 'a person in 湖南', {
		subject: 'company',
		province: 'hn',
		subjectName: '启明科技有限公司',
		domainHolder: '李建国',
	}),
	wrong('domainHolder', 'another person', { subject: 'personal', subjectName: '王芳', domainHolder: '王方' }),
	wrong('domainHolder', 'a company for a person', {
		subject: 'personal',
		subjectName: '王芳',
		domainHolder: '启明科技有限公司',
	}),
	wrong('domainHolder', 'the parent', {
		subject: 'company',
		subjectName: '山水文旅集团有限公司成都分公司',
		domainHolder: '山水文旅集团有限公司',
	}),
	wrong('domainHolder', 'traditional characters', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		domainHolder: '啟明科技有限公司',
	}),
	wrong('domainHolder', 'half-width brackets in 北京', {
		subject: 'company',
		province: 'bj',
		subjectName: '百味（北京）餐饮管理有限公司',
		domainHolder: '百味(北京)餐饮管理有限公司',
	}),
	wrong('domainHolder', 'a space', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		domainHolder: '启明科技 有限公司',
	}),
	wrong('domainHolder', 'a soft hyphen', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		domainHolder: '启明\u00ad科技有限公司',
	}),
	wrong('domainHolder', 'full-width letters', {
		subject: 'company',
		subjectName: 'TCL科技集团股份有限公司',
		domainHolder: 'ＴＣＬ科技集团股份有限公司',
	}),
	wrong('domainHolder', 'a Cyrillic letter', {
		subject: 'company',
		subjectName: 'TCL科技集团股份有限公司',
		domainHolder: 'TСL科技集团股份有限公司',
	}),
	wrong('domainHolder', 'English', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		domainHolder: 'Qiming Technology Co., Ltd.',
	}),
	wrong('domainHolder', 'the former name', {
		subject: 'company',
		subjectName: '小满食品科技有限公司',
		domainHolder: '小满烘焙有限公司',
	}),
	wrong('domainHolder', 'another dot', {
		subject: 'personal',
		subjectName: '阿依古丽·买买提',
		domainHolder: '阿依古丽・买买提',
	}),
	// Dates.
	wrong('idExpires', 'an id that has expired', { subject: 'personal', idExpires: '2026-10-01' }),
	wrong('idExpires', 'an id that expires in two months in 浙江', {
		subject: 'company',
		province: 'zj',
		idExpires: '2027-01-20',
	}),
	wrong('licenceExpires', 'a licence that has expired', { subject: 'company', licenceExpires: '2025-12-31' }),
	wrong('licenceExpires', 'ten months of a licence in 上海', {
		subject: 'company',
		province: 'sh',
		licenceExpires: '2027-09-30',
	}),
	wrong('domainExpires', 'a domain that has expired', { subject: 'personal', domainExpires: '2026-11-01' }),
	wrong('domainExpires', 'a domain that expires in ten days', {
		subject: 'company',
		domainExpires: '2026-12-10',
	}),
	wrong('domainExpires', 'two months of a domain in 天津', {
		subject: 'personal',
		province: 'tj',
		domainExpires: '2027-01-31',
	}),
	wrong('born', 'seventeen in 浙江', { subject: 'personal', province: 'zj', born: '2009-03-01' }),
	wrong('born', 'fifteen somewhere', { subject: 'personal', born: '2011-03-01' }),
	wrong('born', 'a birthday to come', { subject: 'personal', born: '2027-03-01' }),
	wrong('born', 'a year of the last century but one', { subject: 'personal', born: '1892-08-15' }),
	// Domains.
	wrong('domain', 'www before it', { subject: 'company', domain: 'www.qiming.com' }),
	wrong('domain', 'an address', { subject: 'company', domain: 'https://qiming.com/index.html' }),
	wrong('domain', 'a Chinese full stop', { subject: 'company', domain: 'qiming。com' }),
	wrong('domain', 'a space', { subject: 'company', domain: 'qi ming.com' }),
	wrong('domain', 'no suffix', { subject: 'company', domain: 'qiming' }),
	wrong('domain', 'a comma', { subject: 'company', domain: 'qiming,com' }),
	wrong('domain', '.org in 北京', { subject: 'company', province: 'bj', domain: 'qiming.org' }),
	wrong('domain', 'a government under .com in 浙江', {
		subject: 'government',
		province: 'zj',
		domain: 'tonglu.com',
	}),
	wrong('domain', '中国 in a domain in 北京', { subject: 'company', province: 'bj', domain: '中国启明.com' }),
	// Telephones.
	wrong('phones.principal', 'ten digits', { subject: 'personal', phones: { principal: '1391111222' } }),
	wrong('phones.site', 'a number that begins with 12', {
		subject: 'personal',
		phones: { site: '12911112222' },
	}),
	wrong('phones.siteEmergency', 'letters', { subject: 'personal', phones: { siteEmergency: '139O1112222' } }),
	wrong('phones', 'a person’s own number for emergencies in 广西', {
		subject: 'personal',
		province: 'gx',
		phones: { principal: '13911112222', principalEmergency: '13911112222' },
	}),
	wrong('phones', 'one number in all boxes in 广东', {
		subject: 'company',
		province: 'gd',
		phones: mobiles('13911112222', '13911112222', '13911112222', '13911112222'),
	}),
	wrong('phones', 'two numbers of two persons in 北京', {
		subject: 'company',
		province: 'bj',
		samePerson: false,
		phones: mobiles('13911112222', '15833334444', '15833334444', '13911112222'),
	}),
	wrong('phones', 'the other person for emergencies in 甘肃', {
		subject: 'company',
		province: 'gs',
		samePerson: false,
		phones: mobiles('13911112222', '15833334444', '15833334444', '18655556666'),
	}),
	wrong('phones', 'one number for two persons', {
		subject: 'company',
		samePerson: false,
		phones: { principal: '13911112222', site: '139 1111 2222' },
	}),
	wrong('phones', 'the own number for emergencies in 重庆', {
		subject: 'company',
		province: 'cq',
		phones: { principal: '13911112222', principalEmergency: '13911112222' },
	}),
	wrong('phones.landline', 'no area code', { subject: 'company', phones: { landline: '58001234' } }),
	wrong('phones.landline', 'a digit short', { subject: 'company', phones: { landline: '010-580012' } }),
	wrong('phones.landline', 'a service number', { subject: 'company', phones: { landline: '400-800-1234' } }),
	wrong('phones.landline', 'the mobile of the person in 北京', {
		subject: 'company',
		province: 'bj',
		phones: { principal: '13911112222', landline: '13911112222' },
	}),
	// Addresses.
	wrong('address', 'a street only', { subject: 'company', address: '杭州市西湖区文三路' }),
	wrong('address', 'a building without a room', {
		subject: 'company',
		address: '深圳市南山区科技园科兴科学园',
	}),
	wrong('address', 'a tower without a room', {
		subject: 'company',
		address: '杭州市西湖区文三路90号东部软件园科技大厦',
	}),
	wrong('address', '市辖区 in 北京', {
		subject: 'company',
		province: 'bj',
		address: '北京市市辖区朝阳区建国路甲6号1203室',
	}),
	wrong('address', 'strokes for words in 北京', {
		subject: 'personal',
		province: 'bj',
		address: '朝阳区望京西园四区410-3-1502',
	}),
	wrong('address', 'the city twice', { subject: 'company', address: '杭州市杭州市西湖区文三路90号201室' }),
	wrong('address', 'a line break', { subject: 'company', address: '杭州市西湖区\n文三路90号201室' }),
	wrong('address', 'another province', {
		subject: 'company',
		province: 'zj',
		address: '江苏省苏州市姑苏区平江路38号',
	}),
	wrong('address', 'a district only', { subject: 'personal', address: '成都市武侯区' }),
	// Site names.
	wrong('siteName', 'a forum of a person', { subject: 'personal', siteName: '编程论坛' }),
	wrong('siteName', '中国 in a name', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		siteName: '中国启明网',
	}),
	wrong('siteName', 'two characters', {
		subject: 'company',
		subjectName: '启明科技有限公司',
		siteName: '启明',
	}),
	wrong('siteName', 'letters only', { subject: 'personal', siteName: 'abc' }),
	wrong('siteName', 'a domain', { subject: 'company', domain: 'qiming.com', siteName: 'qiming.com' }),
	wrong('siteName', 'a company of a person', { subject: 'personal', siteName: '启明科技有限公司' }),
];
