/**
 * The questions that a profile answers and their answers, in the order in which they are offered.
 * Ids stand in links, storage and data: they never change their meaning; one that goes is kept as an alias.
 * No schema library here, since the browser loads this file.
 */

/** The 31 通信管理局, by province. */
export const provinceIds = [
	'bj',
	'tj',
	'he',
	'sx',
	'nm',
	'ln',
	'jl',
	'hl',
	'sh',
	'js',
	'zj',
	'ah',
	'fj',
	'jx',
	'sd',
	'ha',
	'hb',
	'hn',
	'gd',
	'gx',
	'hi',
	'cq',
	'sc',
	'gz',
	'yn',
	'xz',
	'sn',
	'gs',
	'qh',
	'nx',
	'xj',
] as const;

/** Kinds of 主办单位. */
export const subjectIds = [
	'personal',
	'company',
	'individual-business',
	'institution',
	'association',
	'government',
	'private-nonprofit',
	'foundation',
	'law-firm',
	'medical',
	'judicial-appraisal',
	'notary',
	'religious',
	'collective',
	'arbitration',
	'foreign-culture-center',
	'defense',
	'foreign-rep-office',
] as const;

/** Every question that a profile can answer, with its answers in the order in which they are offered. */
export const profileChoices = {
	/** 备案类型: 首次备案, 新增互联网信息服务, 新增接入, 变更, 注销. */
	order: ['first', 'add', 'access', 'change', 'cancel'],
	/** What is cancelled: 注销主体, 注销互联网信息服务, 取消接入. */
	cancelKind: ['subject', 'service', 'access'],
	/** 主体性质. */
	subject: subjectIds,
	/** 备案省份: the authority that decides. */
	province: provinceIds,
	/** 个人证件: mainland id card, Hong Kong/Macao permit, Taiwan permit, foreign passport. */
	idDocument: ['resident-id', 'hk-macao', 'taiwan', 'foreign'],
	/** Is the id card of the province filed in? */
	idInProvince: ['yes', 'no'],
	/** 居住或就业证明 that a person from elsewhere holds. */
	residenceProof: ['residence-permit', 'property', 'social-insurance', 'lease', 'student', 'work', 'none'],
	/** 年龄 of the person in charge on the day of submission. */
	age: ['adult', '16-17', 'under-16'],
	/** Is the 主体负责人 the legal representative? */
	subjectPrincipal: ['legal-rep', 'other'],
	/** Is the 互联网信息服务负责人 the legal representative? */
	sitePrincipal: ['legal-rep', 'other'],
	/** Does the legal representative hold a mainland id card? */
	legalRepNationality: ['mainland', 'foreign'],
	/** 个体工商户: does the licence show a 字号? */
	shopName: ['yes', 'no'],
	/** Where the domain is registered. */
	registrar: ['aliyun', 'other-mainland', 'overseas'],
	/** Whose Alibaba Cloud account pays for the server. */
	server: ['same-account', 'other-account'],
	/** Content that an authority must approve first (前置审批); several may hold. */
	preapproval: [
		'news',
		'publishing',
		'drug',
		'culture',
		'audiovisual',
		'ride-hailing',
		'finance',
		'game',
		'training',
		'education',
		'religion',
	],
} as const;

/** The phases of a filing, in order. */
export const phaseIds = ['before-paying', 'prepare', 'fill', 'verify', 'review', 'after'] as const;

/** How far a person is with a task; `skipped` is their own decision that it is not needed. */
export const taskStates = ['open', 'done', 'skipped', 'stuck'] as const;
/** How far a person is with a task. */
export type TaskState = (typeof taskStates)[number];

/** Who has to supply something: the applicant, the legal representative, the person in charge of the site, finance, technology. */
export const supplierIds = ['applicant', 'legal-rep', 'site-principal', 'finance', 'tech'] as const;

/** The groups of the site-name rules, in the order of the page that shows them all. */
export const nameRuleGroups = [
	'shape',
	'personal',
	'organisation',
	'others',
	'state',
	'licence',
	'content',
	'province',
] as const;

/** The parts of a result of 要不要备案, in the order in which they are shown. */
export const decisionParts = ['verdict', 'type', 'subject', 'police', 'licence', 'content', 'time'] as const;

/**
 * How the sections of a page of the guide can be laid out: folded questions, folded myths, a list of terms, the fields of
 * a form as cards. `src/markdown/page-shape.ts` lays them out.
 */
export const pageForms = ['questions', 'myths', 'terms', 'fields'] as const;
/** How the sections of a page are laid out. */
export type PageForm = (typeof pageForms)[number];

/** The tools in the order in which a person needs them, each by the address that it stands at: menu, home, search and offline copy follow it. */
export const toolIds = [
	'checklist',
	'timeline',
	'site-name',
	'precheck',
	'messages',
	'decide',
	'footer-code',
] as const;
/** The address of a tool, without slashes. */
export type ToolId = (typeof toolIds)[number];
