/**
 * Build settings: who runs this copy of the site and where. All come from the environment, so that a
 * deployment changes none of the files.
 */
const { env } = process;
/** A setting's value; set to nothing it is not set, as workflows and containers pass on what nobody filled in. */
const readSetting = (name: string) => env[name] || undefined;
const url = readSetting('SITE_URL');

export const site = {
	title: '备案指南',
	description: '在阿里云办 ICP 备案：从买域名到网站上线，一步一步说清楚，每句话都有出处。',
	/** `SITE_URL`: origin of the site, for canonical links, the sitemap and QR codes. */
	url: url ?? 'http://localhost:4321',
	/** Whether `SITE_URL` is set: without it no text may give whole addresses. */
	hasUrl: url !== undefined,
	/** `BASE_PATH`: the folder that the site lives in, with slashes at both ends. */
	base: readSetting('BASE_PATH') ?? '/',
	/** Without `SITE_URL`, or with `SITE_PREVIEW=1`, a build is a preview: its pages say so, and ask not to be found. */
	isPreview: url === undefined || readSetting('SITE_PREVIEW') === '1',
	/** `SITE_UNSIGNED=1`: a build for a public address may do without an operator, a contact, a way to report. */
	isUnsigned: readSetting('SITE_UNSIGNED') === '1',
	/** `OPERATOR_NAME`, `OPERATOR_CONTACT`: who runs the site; shown in the footer and on the page about it. */
	operator: readSetting('OPERATOR_NAME'),
	contact: readSetting('OPERATOR_CONTACT'),
	/** `ICP_NUMBER`, `POLICE_NUMBER`: the site's own filing numbers. */
	icpNumber: readSetting('ICP_NUMBER'),
	policeNumber: readSetting('POLICE_NUMBER'),
	/** `SITE_MAINLAND=1`: the site is served from mainland China; the build then warns of what the law wants and it lacks. */
	mainland: readSetting('SITE_MAINLAND') === '1',
	/** `OFFLINE=retire`: the way out of offline reading; visitors' browsers forget what they kept. */
	offline: readSetting('OFFLINE') !== 'retire',
	/**
	 * `FEEDBACK_URL`: where a reader reports a wrong fact, with `{id}` for the fact's id:
	 * an address of an issue form or a `mailto:`.
	 */
	feedbackUrl: readSetting('FEEDBACK_URL'),
} as const;
