/** Regions of Alibaba Cloud whose sites need a filing: all `cn-` but Hong Kong (Macao and Taiwan have none). */
export function isMainland(region: string): boolean {
	return /^cn-/.test(region) && region !== 'cn-hongkong';
}

/**
 * Whether a built page shows the operator's own ICP number where it must be: at its foot, with the link to the
 * ministry's system. (The guide's own text is full of examples.)
 */
export function showsIcpNumber(html: string): boolean {
	const foot = html.slice(html.lastIndexOf('class="site-footer'));
	return /<a[^>]* href="https:\/\/beian\.miit\.gov\.cn\/?"[^>]*>[^<]*ICP备\d+号/.test(foot);
}
