import type { FreshFooter } from './fresh-footers.ts';

/** What the command answers to a footer. */
export interface FooterAnswer {
	readonly findings: readonly { readonly id: string }[];
	readonly icp: readonly string[];
	readonly police: readonly string[];
	readonly code: string;
}

/** What is wrong with an answer: numbers that are not those of the footer, findings that are missing, and wrong ones. */
export function findFaults({ icp, police, says, never = [] }: FreshFooter, answer: FooterAnswer): string[] {
	const ids = answer.findings.map(({ id }) => id);
	return [
		...(String(answer.icp) === String(icp) ? [] : [`ICP numbers: ${String(answer.icp)}`]),
		...(String(answer.police) === String(police) ? [] : [`numbers of the police: ${String(answer.police)}`]),
		...says.filter((said) => !ids.some((id) => id.startsWith(said))).map((said) => `missing: ${said}`),
		...never.filter((said) => ids.includes(said)).map((said) => `wrong: ${said}`),
	];
}
