import { describe, expect, it } from 'vitest';
import { answerCheck, readCheckData } from '../../src/cli/check.ts';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import { checkFields } from '../../src/domain/precheck/types.ts';
import { requireDay } from '../../src/domain/day.ts';
import { checkKeys } from '../../src/domain/precheck/types.ts';
import { checkCharacter } from '../../src/domain/precheck/credit-code.ts';
import { content } from '../domain/timeline/real-stages.ts';

const data = readCheckData(content);
const today = requireDay('2026-11-30');

interface Answer {
	findings: { field: string; rule: string; severity: string; reason: string; source: string }[];
	notChecked: string[];
}
const ask = (input: object) => answerCheck(JSON.stringify(input), data, today) as Answer;
/** What is found, as `rule severity`. */
const found = (input: object) => ask(input).findings.map(({ rule, severity }) => `${rule} ${severity}`);
const codeOf = (first: string) => first + checkCharacter(first);

describe('beian check', () => {
	it('finds nothing in a company that is all right, and says what was not said', () => {
		const answer = ask({
			subject: 'company',
			province: 'gd',
			subjectName: '小满烘焙（广州）有限公司',
			subjectNumber: codeOf('91440101MA5EXMP86'),
			licenceExpires: 'long-term',
			idExpires: '2035-01-31',
			domain: 'xiaoman.com',
			domainHolder: '小满烘焙（广州）有限公司',
			domainExpires: '2028-06-12',
			phones: {
				principal: '13800138001',
				principalEmergency: '13800138002',
				site: '13800138001',
				siteEmergency: '13800138002',
				landline: '020-81234567',
			},
			samePerson: true,
			address: '广州市天河区某某路18号5楼502室',
			siteName: '小满烘焙官网',
		});
		expect(answer).toEqual({ findings: [], notChecked: ['born'] });
	});

	it('says of each finding which field, which rule, how strict, why, and who says so', () => {
		const { findings } = ask({
			subject: 'company',
			subjectNumber: '91440101MA5EXMP861',
			siteName: '我的博客',
		});
		expect(findings.length).toBeGreaterThan(1);
		for (const finding of findings) {
			expect(Object.keys(finding)).toEqual(['field', 'rule', 'severity', 'reason', 'source']);
			expect(finding.source).not.toBe('');
		}
	});

	it('takes what is missing as not said', () => {
		const all = checkKeys.filter((key) => key !== 'subject');
		expect(ask({ subject: 'personal' })).toEqual({ findings: [], notChecked: all });
	});

	it.each([
		'',
		'[]',
		'{}',
		'{"subject":"martian"}',
		'{"subject":"company","colour":"red"}',
		'{"subject":"company","phones":{"fax":"1"}}',
		'{"subject":"company","phones":{"site":1}}',
		'{"subject":"company","phones":"138"}',
		'{"subject":"company","samePerson":"yes"}',
		'{"subject":"company","idExpires":"2026-02-30"}',
		'{"subject":"personal","born":"long-term"}',
		'{"subject":"company","address":5}',
	])('answers %s with an error', (line) => {
		expect(answerCheck(line, data, today)).toEqual({ error: expect.any(String) as string });
	});

	it.each([
		[
			'wrong check character',
			{ subject: 'company', subjectNumber: '91440101MA5EXMP861' },
			'number-check error',
		],
		['the letter O', { subject: 'company', subjectNumber: '914401O1MA5EXMP861' }, 'number-letter error'],
		['17 characters', { subject: 'company', subjectNumber: '91440101MA5EXMP86' }, 'number-length error'],
		['15 digits', { subject: 'company', subjectNumber: '440101000012345' }, 'number-old warn'],
		[
			'a shop as a company',
			{ subject: 'company', subjectNumber: codeOf('92440101MA5EXMP86') },
			'number-kind warn',
		],
		[
			'another name',
			{ subject: 'company', subjectName: '甲有限公司', domainHolder: '乙有限公司' },
			'holder-other error',
		],
		[
			'a person',
			{ subject: 'company', subjectName: '甲有限公司', domainHolder: '张三' },
			'holder-person warn',
		],
		[
			'a person in 宁夏',
			{ subject: 'company', province: 'nx', subjectName: '甲有限公司', domainHolder: '张三' },
			'holder-person-province error',
		],
		[
			'a person in 北京',
			{ subject: 'company', province: 'bj', subjectName: '甲有限公司', domainHolder: '张三' },
			'holder-person-province warn',
		],
		[
			'brackets',
			{ subject: 'company', subjectName: '甲（乙）有限公司', domainHolder: '甲(乙)有限公司' },
			'holder-brackets advice',
		],
		[
			'brackets in 北京',
			{ subject: 'company', province: 'bj', subjectName: '甲（乙）有限公司', domainHolder: '甲(乙)有限公司' },
			'holder-brackets-province warn',
		],
		[
			'an English holder',
			{ subject: 'company', subjectName: '甲有限公司', domainHolder: 'Jia Technology Co., Ltd' },
			'holder-latin warn',
		],
		['an id that expired', { subject: 'personal', idExpires: '2026-11-29' }, 'id-expired error'],
		['two months of an id', { subject: 'personal', idExpires: '2027-01-31' }, 'id-soon warn'],
		[
			'a licence of half a year in 上海',
			{ subject: 'company', province: 'sh', licenceExpires: '2027-06-01' },
			'licence-province error',
		],
		[
			'a domain that expires in the review',
			{ subject: 'personal', domainExpires: '2026-12-20' },
			'domain-in-review error',
		],
		['44 days of a domain', { subject: 'personal', domainExpires: '2027-01-13' }, 'domain-soon warn'],
		[
			'80 days of a domain in 浙江',
			{ subject: 'personal', province: 'zj', domainExpires: '2027-02-18' },
			'domain-province error',
		],
		['17 years in 浙江', { subject: 'personal', province: 'zj', born: '2009-06-01' }, 'age-province error'],
		['17 years somewhere', { subject: 'personal', born: '2009-06-01' }, 'age-under warn'],
		['ten digits', { subject: 'personal', phones: { principal: '1380013800' } }, 'phone-shape error'],
		['segment 170', { subject: 'personal', phones: { principal: '17012345678' } }, 'phone-segment warn'],
		[
			'one number for two persons',
			{ subject: 'company', samePerson: false, phones: { principal: '13800138000', site: '13800138000' } },
			'phone-principals error',
		],
		[
			'the own number for emergencies',
			{ subject: 'personal', phones: { principal: '13800138000', principalEmergency: '13800138000' } },
			'phone-emergency warn',
		],
		['no house number', { subject: 'personal', address: '杭州市西湖区文三路' }, 'address-number warn'],
		[
			'市辖区 in 浙江',
			{ subject: 'personal', province: 'zj', address: '杭州市市辖区文三路9号' },
			'address-district-province error',
		],
		['www', { subject: 'personal', domain: 'www.example.com' }, 'domain-subdomain warn'],
		[
			'an address instead of a domain',
			{ subject: 'personal', domain: 'http://example.com/' },
			'domain-scheme warn',
		],
		['a Chinese stop', { subject: 'personal', domain: 'example。com' }, 'domain-shape error'],
	])('finds %s', (_what, input, expected) => {
		expect(found(input)).toContain(expected);
	});

	it.each([
		[
			'甘肃',
			{ subject: 'company', province: 'gs' },
			{ principal: '13800138001', principalEmergency: '13800138002', site: '13800138002' },
		],
		[
			'天津',
			{ subject: 'personal', province: 'tj' },
			{ principal: '13800138001', siteEmergency: '13800138001' },
		],
		[
			'广西',
			{ subject: 'personal', province: 'gx' },
			{ principal: '13800138001', principalEmergency: '13800138001' },
		],
		[
			'辽宁',
			{ subject: 'company', province: 'ln', samePerson: false },
			{ principal: '13800138001', site: '13800138001' },
		],
	])('holds the numbers against what %s asks', (_province, input, phones) => {
		expect(found({ ...input, phones })).toContain('phone-province error');
	});

	it('lets 北京 have one number for a person and for emergencies', () => {
		const phones = { principal: '13800138001', principalEmergency: '13800138001' };
		expect(found({ subject: 'personal', province: 'bj', phones })).toEqual([]);
	});

	it.each([
		'example.com',
		'例子.中国',
		'xn--fsqu00a.xn--fiqs8s',
		'example.com.cn',
		'example.gov.cn',
		'a-b.bj.cn',
		'EXAMPLE.COM',
	])('finds no slip in the domain %s', (domain) => {
		const { findings } = ask({ subject: 'personal', domain });
		expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});

	it.each([
		'杭州市西湖区文三路90号东部软件园1号楼2层',
		'某县某镇某村',
		'朝阳区建国路甲6号A座1203',
		'某某镇某村三组',
		'呼和浩特市某旗某嘎查',
		'某某大学计算机学院软件工程2班',
		'某街道某路，通信地址已为最详细地址',
	])('finds no slip in the address %s', (address) => {
		const { findings } = ask({ subject: 'personal', address });
		expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});

	it.each([
		'010-62345678',
		'0571-87654321',
		'086-010-87654321-123',
		'(021) 6234 5678',
		'13800138000',
		'0631 5678901',
	])('finds no slip in the office number %s', (landline) => {
		expect(found({ subject: 'company', phones: { landline } })).toEqual([]);
	});

	it('answers whatever is typed, of any length, for every subject and province', () => {
		const { subject: subjects, province: provinces } = profileChoices;
		const odd = '\u200b😀\n';
		const long = `\u200b😀${'长'.repeat(10_000)}\n`;
		for (const [index, subject] of subjects.entries()) {
			for (const [place, province] of provinces.entries()) {
				// What is long takes long: once for each subject, and once for each province.
				const text = place === index || index === 0 ? long : odd;
				const { findings } = ask({
					subject,
					province,
					subjectName: text,
					subjectNumber: text,
					domain: text,
					domainHolder: '😀',
					phones: { principal: text, landline: text },
					address: text,
					born: '2011-01-01',
				});
				for (const { field, reason, source } of findings) {
					expect(checkFields).toContain(field.split('.')[0]);
					expect(reason).not.toMatch(/\{\w+\}/);
					expect(reason.length).toBeLessThan(600);
					expect(source).not.toBe('');
				}
			}
		}
	});

	it('has no rule that promises an approval', () => {
		for (const { reason, title } of content['check-rules'].values()) {
			expect(`${title}${reason}`).not.toMatch(/可以提交|会通过|合格/);
		}
	});
});

describe('days around the submission', () => {
	const submits = '2026-12-10';

	it.each([
		['one day after the verification', { domainVerified: '2026-12-09' }, 'domain-sync warn'],
		[
			'three days, two of them a weekend',
			{ domainVerified: '2026-12-05', submits: '2026-12-08' },
			'domain-sync-working advice',
		],
		['before the verification', { domainVerified: '2026-12-11' }, 'domain-unverified error'],
		['two working days after a change', { licenceChanged: '2026-12-08' }, 'licence-sync warn'],
		['five working days after a change', { licenceChanged: '2026-12-03' }, 'licence-sync advice'],
		['a letter of later', { letterSigned: '2026-12-11' }, 'letter-future warn'],
		['a letter of long ago', { letterSigned: '2026-09-09' }, 'letter-old warn'],
		['a letter that grows old in the review', { letterSigned: '2026-09-20' }, 'letter-in-review advice'],
		['an id that ends the day before', { idExpires: '2026-12-09' }, 'id-expired error'],
		['an id that ends in the review', { idExpires: '2026-12-20' }, 'id-in-review warn'],
	])('tell of %s', (_what, input, expected) => {
		expect(found({ subject: 'company', submits, ...input })).toContain(expected);
	});

	/** The last day of each rule and the first of the next; the review takes 28 days, until 7 January 2027. */
	it.each([
		['licenceExpires', '2026-12-09', 'licence-expired error'],
		['licenceExpires', '2026-12-10', 'licence-in-review warn'],
		['licenceExpires', '2027-01-07', 'licence-in-review warn'],
		['licenceExpires', '2027-01-08', 'licence-soon warn'],
		['licenceExpires', '2027-03-10', 'licence-soon warn'],
		['licenceExpires', '2027-03-11'],
		['domainExpires', '2026-12-09', 'domain-expired error'],
		['domainExpires', '2026-12-10', 'domain-in-review error'],
		['domainExpires', '2027-01-07', 'domain-in-review error'],
		['domainExpires', '2027-01-08', 'domain-soon warn'],
		['domainExpires', '2027-01-23', 'domain-soon warn'],
		['domainExpires', '2027-01-24', 'domain-quarter advice'],
		['domainExpires', '2027-03-10', 'domain-quarter advice'],
		['domainExpires', '2027-03-11'],
		// The registrar passes a verification on within three days, which may be working days.
		['domainVerified', '2026-12-07'],
		['domainVerified', '2026-12-08', 'domain-sync warn'],
		['domainVerified', '2026-12-10', 'domain-sync warn'],
		['domainVerified', '2026-12-11', 'domain-unverified error'],
		// The register of companies takes three to seven working days.
		['licenceChanged', '2026-12-01'],
		['licenceChanged', '2026-12-02', 'licence-sync advice'],
		['licenceChanged', '2026-12-07', 'licence-sync advice'],
		['licenceChanged', '2026-12-08', 'licence-sync warn'],
		// A letter is good for three months, and should be so to the end of the review.
		['letterSigned', '2026-09-09', 'letter-old warn'],
		['letterSigned', '2026-09-10', 'letter-in-review advice'],
		['letterSigned', '2026-10-06', 'letter-in-review advice'],
		['letterSigned', '2026-10-07'],
		['letterSigned', '2026-12-10'],
		['letterSigned', '2026-12-11', 'letter-future warn'],
		['born', '2026-12-01', 'born-future error'],
		['born', '2026-11-30', 'born-odd warn'],
		['born', '2023-12-11', 'born-odd warn'],
		['born', '2023-12-10', 'age-under warn'],
		['born', '2008-12-11', 'age-under warn'],
		['born', '2008-12-10'],
		['born', '1925-12-11'],
		['born', '1925-12-10', 'born-odd warn'],
	])('of which one is the last or the first of its rule: %s %s', (key, day, ...expected) => {
		expect(found({ subject: 'company', submits, [key]: day })).toEqual(expected);
	});

	it.each([
		// 浙江 wants more than three months; on the very day sources may count either way.
		['zj', 'personal', 'domainExpires', '2027-03-09', 'domain-province error'],
		['zj', 'personal', 'domainExpires', '2027-03-10', 'domain-province warn'],
		['zj', 'personal', 'domainExpires', '2027-03-11'],
		// 山东 counts 45 days, 河南 takes an identity card of just three months, 湖南 a certificate of 45 days.
		['sd', 'personal', 'domainExpires', '2027-01-23', 'domain-province error'],
		['sd', 'personal', 'domainExpires', '2027-01-24', 'domain-province warn'],
		['sd', 'personal', 'domainExpires', '2027-01-25', 'domain-quarter advice'],
		['ha', 'company', 'idExpires', '2027-03-09', 'id-province error'],
		['ha', 'company', 'idExpires', '2027-03-10', 'id-soon warn'],
		['hn', 'company', 'certificateMade', '2026-10-25', 'certificate-province warn'],
		['hn', 'company', 'certificateMade', '2026-10-26'],
		// Ages at which some ask for more: under 22 in 青海, from 55 in 天津.
		['qh', 'personal', 'born', '2004-12-11', 'age-province warn'],
		['qh', 'personal', 'born', '2004-12-10'],
		['qh', 'personal', 'born', '2008-12-10', 'age-province warn'],
		['tj', 'company', 'born', '1971-12-11'],
		['tj', 'company', 'born', '1971-12-10', 'age-province advice'],
	])('are those of the province: in %s, of a %s, %s %s', (province, subject, key, day, ...expected) => {
		expect(found({ subject, province, submits, [key]: day })).toEqual(expected);
	});

	it('count months to the same day, or to the last one of a shorter month', () => {
		const signed = (letterSigned: string, on: string) =>
			found({ subject: 'company', submits: on, letterSigned });
		expect(signed('2026-11-30', '2027-02-28')).toEqual(['letter-in-review advice']);
		expect(signed('2026-11-30', '2027-03-01')).toEqual(['letter-old warn']);
		expect(signed('2027-11-30', '2028-02-29')).toEqual(['letter-in-review advice']);
		expect(signed('2026-12-31', '2027-03-31')).toEqual(['letter-in-review advice']);
		expect(signed('2026-12-31', '2027-04-01')).toEqual(['letter-old warn']);
	});

	it('are said with their weekday, and with their year where that is another', () => {
		const reasons = (input: object) =>
			ask({ subject: 'company', submits, ...input })
				.findings.map(({ reason }) => reason)
				.join('');
		expect(reasons({ idExpires: '2026-12-09' })).toContain('12月9日（周三）');
		expect(reasons({ letterSigned: '2025-09-09' })).toContain('2025年9月9日（周二）');
	});

	it('are today’s where the day of the submission has passed', () => {
		expect(found({ subject: 'company', submits: '2020-01-01', idExpires: '2026-11-29' })).toContain(
			'id-expired error',
		);
	});

	it('are not missed by whoever has nothing new', () => {
		expect(ask({ subject: 'company' }).notChecked).not.toContain('domainVerified');
	});
});
