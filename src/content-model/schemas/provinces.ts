import { z } from 'astro/zod';
import { claim, condition, id, text } from './common.ts';
import { phase, supplier } from './tasks.ts';
import { quantity } from './facts.ts';

/** What a requirement is about: the columns of the comparison table. */
export const provinceTopic = z.enum([
	'principal', // 主体负责人, 网站负责人: who may be it, authorisation
	'age',
	'residence', // id cards from elsewhere, proof of residence
	'phone', // numbers, how many, of which province
	'materials', // letters, forms, licences
	'domain', // suffixes, validity, owner
	'quantity', // how many sites or domains
	'name', // site names, remarks
	'content', // pre-approval and other content
	'change', // changing, moving, cancelling
	'person-to-company', // 个人转企业
]);

/** Lists of provinces that sentences print by `:provinces[…]`: a requirement says which it belongs to, so that a list has no second home. */
const provinceListSchema = z.enum([
	'access-then-change', // 允许先接入后变更
	'address-same-city', // 通信地址要和证件地址同市
	'age-paper', // 未成年可以，要交材料
	'agency', // 事业单位先要机构编制部门的表或批复
	'change-first', // 信息变了要先变更，再接入或新增
	'change-subject', // 写着允许变更主体
	'commitment-letter', // 所有备案都要承诺书
	'copyright', // 底部版权所有
	'document-owner-unit', // 单位备案，域名只认单位本身
	'domain-certificate', // 要域名证书
	'emergency-third', // 应急电话写明是谁
	'filed-person', // 负责人的证件号不能在别的主体备过
	'finance', // 金融字样要文件
	'foreign-authorize', // 外籍法定代表人要授权别人
	'foreign-passport', // 外籍法定代表人用护照
	'game-word', // 域名、名称里的 game
	'handheld', // 手持证件的照片
	'landline-different', // 办公电话要和负责人手机号不同
	'landline-remark', // 用手机号代替座机要备注
	'landline-required', // 必须填座机，或座机要本省
	'licence-copy', // 副本有条件
	'mail', // 要把材料寄到管局
	'mini-program-remark', // 域名只给小程序用，要备注
	'order-one', // 一次只能交一个网站
	'order-few', // 一次能交的网站更少
	'person-to-company-legal-rep', // 本人是法定代表人的，可以变更为企业
	'person-to-company-open', // 允许变更主体，或有别的条件
	'person-to-company-refused', // 不能变更为企业
	'person-to-company-unread', // 本省页没有写
	'phone-local', // 手机号要本省的
	'phone-one-subject', // 手机号不能给别的主体备过
	'principal-other', // 主体负责人可以不是法定代表人
	'residence-free', // 外省身份证不用证明
	'residence-local', // 只认本省身份证
	'residence-proof', // 外省身份证要证明
	'same-person', // 主体负责人不是法定代表人时，两个负责人要同一人
	'service-not-blog', // 个人不能选博客、个人空间
	'service-not-other', // 单位不能选“其他”
	'shell-direct-add', // 空壳主体可以直接新增网站
	'shop-as-company', // 个体工商户按企业备
	'shop-as-person', // 没有字号的个体工商户按个人备
	'site-principal-letter', // 网站负责人授权书
	'student-card', // 收本省学生证
	'student-card-refused', // 不收学生证
]);

/** What 提交前自查 can compare of a requirement. All keys of one hold for whom the requirement holds. */
const provinceCheckSchema = z.strictObject({
	phones: z
		.array(
			z.strictObject({
				samePerson: z.boolean().optional().describe('Only where both persons in charge are one, or are not.'),
				differ: z
					.enum(['own-emergency', 'third-emergency', 'principals'])
					.optional()
					.describe(
						'`own-emergency` a person’s two numbers, `third-emergency` emergency numbers and those of both persons, `principals` the numbers of the two persons.',
					),
				atLeast: z.int().min(2).max(4).optional().describe('So many different ones among the four mobiles.'),
			}),
		)
		.optional()
		.describe('What has to differ; an empty list says that nothing has to.'),
	landline: z
		.enum(['required', 'not-the-mobile', 'remark-mobile', 'local'])
		.optional()
		.describe(
			'The office telephone: no mobile; not that of a person in charge; a mobile needs a remark; of the province.',
		),
	areas: z
		.array(z.string().regex(/^0\d{2,3}$/))
		.optional()
		.describe('The area codes of the province, where its office telephones have to be its own.'),
	certificateDays: z
		.int()
		.positive()
		.optional()
		.describe('Most days from the download of the domain’s certificate to the submission.'),
	validity: z
		.strictObject({
			of: z.array(z.enum(['id', 'licence', 'domain', 'residence'])).min(1),
			months: z.int().positive().optional(),
			days: z.int().positive().optional(),
			isMore: z.boolean().optional().describe('More than that, not just as much.'),
		})
		.refine(({ months, days }) => (months === undefined) !== (days === undefined), 'months or days')
		.optional()
		.describe('How long it has to be valid still.'),
	holder: z
		.enum(['unit', 'legal-rep'])
		.optional()
		.describe('Who may hold an organisation’s domain: only itself, or the legal representative too.'),
	brackets: z.boolean().optional().describe('Brackets have to be as on the licence, in width too.'),
	latin: z.literal('pinyin').optional().describe('A holder in Latin letters has to be the name in pinyin.'),
	suffixes: z
		.strictObject({ wanted: z.array(text).optional(), refused: z.array(text).optional() })
		.optional()
		.describe('Suffixes of domains, without the first dot.'),
	domainWords: z.array(text).optional().describe('Words in a domain that are asked about.'),
	address: z.array(z.enum(['no-district', 'no-symbols', 'same-city'])).optional(),
	isAdvice: z.boolean().optional().describe('Only advised, so never an error.'),
	age: z
		.strictObject({ under: z.int().optional(), from: z.int().optional() })
		.optional()
		.describe('For an age in years that no answer of the profile has.'),
});

/** What the communications administration of a province asks beyond the national rules. */
export const provinceSchema = z.strictObject({
	title: text.describe('广东.'),
	authority: text.describe('广东省通信管理局.'),
	abbreviation: z.string().length(1).describe('The one character of its ICP numbers: 粤.'),
	contacts: z
		.array(z.strictObject({ name: text, value: text, source: id }))
		.optional()
		.describe('Telephone numbers and sites of the authority that a document names.'),
	reviewDays: z
		.strictObject({ value: quantity, source: id, where: text.optional() })
		.optional()
		.describe('How long the review takes there, by a source; advice only.'),
	requirements: z
		.array(
			z.strictObject({
				id: id.describe('`<province>-…`; also the id of the task.'),
				topic: provinceTopic,
				title: text.describe('As an instruction: 准备…, 确认….'),
				...claim,
				when: condition.describe('For which profiles; the province itself is understood.'),
				phase,
				who: supplier,
				kind: z.enum(['material', 'action']),
				check: provinceCheckSchema.optional().describe('What 提交前自查 can compare of it.'),
				lists: z
					.array(provinceListSchema)
					.min(1)
					.optional()
					.describe('Lists of provinces that it belongs to; pages print them.'),
				informative: z
					.boolean()
					.optional()
					.describe("`true`: only to be read on the province's page, nothing to hand in or to do."),
			}),
		)
		.describe('Each is a claim, and for whom it holds also a task of its own.'),
	silent: z
		.array(provinceTopic)
		.optional()
		.describe('Topics on which no source that we read says anything. Silence is not permission.'),
});
