import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

/** The settings that are looked at. */
type Settings = Pick<typeof site, 'url' | 'base' | 'icpNumber' | 'mainland'>;

/** Stops the build where a setting cannot work, and warns where a site in mainland China lacks what it must have. */
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
export function judgeSettings({ url, base, icpNumber, mainland }: Settings): {
	errors: string[];
	warnings: string[];
} {
	const errors: string[] = [];
	const warnings: string[] = [];
	if (!/^\/([^/]+\/)*$/.test(base)) {
		errors.push(`BASE_PATH=${base}: a folder begins and ends with a slash, /guide/`);
	}
	if (new URL(url).pathname !== '/') {
		errors.push(`SITE_URL=${url}: only the origin, https://www.example.com; the folder goes into BASE_PATH`);
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
