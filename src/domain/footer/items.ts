/** The ministry's system, which every footer links to. */
const icpLink = 'https://beian.miit.gov.cn/';

/** A number in a footer with the address that it leads to. */
export interface FooterItem {
	readonly kind: 'icp' | 'police';
	readonly text: string;
	readonly href: string;
}

/** The page of the police's platform that shows a number. */
export function makePoliceLink(digits: string): string {
	return `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;
}

/** What stands in a footer, from numbers as they are written. Those that are missing or empty are left out. */
export function listFooterItems(
	icp: readonly (string | undefined)[],
	police: readonly (string | undefined)[],
): FooterItem[] {
	return [
		...dropMissing(icp).map((text) => ({ kind: 'icp' as const, text, href: icpLink })),
		...dropMissing(police).map((text) => ({
			kind: 'police' as const,
			text,
			href: makePoliceLink(text.replace(/\D/g, '')),
		})),
	];
}

function dropMissing(numbers: readonly (string | undefined)[]): string[] {
	return numbers.flatMap((number) => (number ? [number] : []));
}
