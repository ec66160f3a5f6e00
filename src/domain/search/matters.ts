/**
 * Matters beside the filing of a website, each with its words: who does not name one of them does not mean it, however
 * alike the question is (`备案被退回` is not about 公安备案).
 */
const matters: readonly RegExp[] = [
	/公安|网安|网警/,
	/小程序|小游戏/,
	/app|应用|软件/,
	/企业微信/,
	/分公司|子公司|母公司|集团/,
	/香港|海外|境外|国外|外国/,
	/学生|未成年/,
	/注销/,
	/变更/,
	/接入/,
	/核查|抽查|整改/,
	/经营许可|edi/,
	/邮箱|邮件|mx/,
	/cdn/,
];

/** The matters that a normalised text names, one bit each. */
export function findMatters(text: string): number {
	return matters.reduce((bits, pattern, at) => (pattern.test(text) ? bits | (1 << at) : bits), 0);
}
