import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** The settings that are looked at. */
type Settings = Pick<
	typeof site,
	| 'url'
	| 'hasUrl'
	| 'base'
	| 'isPreview'
	| 'isUnsigned'
	| 'operator'
	| 'contact'
	| 'feedbackUrl'
	| 'icpNumber'
	| 'mainland'
>;

/** Stops the build where a setting cannot work or a public site is not signed; warns of what the law wants in mainland China. */
export function settings(): AstroIntegration {
	return {
		name: 'settings',
		hooks: {
			'astro:config:done': ({ logger }) => {
				const { errors, warnings } = judgeSettings(site);
				if (errors.length > 0) throw new Error(errors.join('\n'));
				for (const warning of warnings) logger.warn(warning);
			},
		},
	};
}

/** What is wrong with the build's settings, in sentences for who deploys. */
export function judgeSettings(settings: Settings): { errors: string[]; warnings: string[] } {
	const { url, base, icpNumber, mainland } = settings;
	const errors: string[] = [];
	const warnings: string[] = [];
	if (!/^\/([^/]+\/)*$/.test(base)) {
		errors.push(`BASE_PATH=${base}: a folder begins and ends with a slash, /guide/`);
	}
	if (new URL(url).pathname !== '/') {
		errors.push(`SITE_URL=${url}: only the origin, https://www.example.com; the folder goes into BASE_PATH`);
	}
	const missing = listMissingSignature(settings);
	if (missing.length > 0) {
		errors.push(
			`SITE_URL without ${missing.join(', ')}: a public site says who runs it, how to reach them, and where to report a mistake. SITE_PREVIEW=1 makes it a preview that says so; SITE_UNSIGNED=1 builds it unsigned all the same.`,
		);
	}
	if (icpNumber !== undefined && !/^\p{Script=Han}ICP备\d+号(-\d+)?[A-Z]?$/u.test(icpNumber)) {
		warnings.push(
			`ICP_NUMBER=${icpNumber}: a number looks like 浙ICP备2024012345号-1. It is printed as it is.`,
		);
	}
	if (mainland && icpNumber === undefined) {
		warnings.push(
			'SITE_MAINLAND=1 without ICP_NUMBER: in mainland China a site may open only with its own filing, and must show its number at the foot of its pages.',
		);
	}
	if (mainland && new URL(url).hostname === 'localhost') {
		warnings.push('SITE_MAINLAND=1 without SITE_URL: canonical links and QR codes lead to localhost.');
	}
	return { errors, warnings };
}

/** The names of the settings that a public site must have and this build lacks. */
function listMissingSignature(settings: Settings): string[] {
	const { hasUrl, isPreview, isUnsigned, operator, contact, feedbackUrl } = settings;
	if (!hasUrl || isPreview || isUnsigned) return [];
	const asked = { OPERATOR_NAME: operator, OPERATOR_CONTACT: contact, FEEDBACK_URL: feedbackUrl };
	return Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [name] : []));
}
