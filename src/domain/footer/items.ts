/** The ministry's system, which every footer links to. */
const icpLink = 'https://beian.miit.gov.cn/';

/** A number in a footer with the address that it leads to. */
export interface FooterItem {
	readonly kind: 'icp' | 'police';
	readonly text: string;
	readonly href: string;
}

/** The page of the police's platform that shows a number. */
export function policeLink(digits: string): string {
	return `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;
}

/** What stands in a footer, from numbers as they are written. Anything that is missing is left out. */
export function footerItems(icp: string | undefined, police: string | undefined): FooterItem[] {
	return [
		...(icp ? [{ kind: 'icp' as const, text: icp, href: icpLink }] : []),
		...(police
			? [{ kind: 'police' as const, text: police, href: policeLink(police.replace(/\D/g, '')) }]
			: []),
	];
}
