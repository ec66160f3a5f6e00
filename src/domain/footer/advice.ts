import type { ProvinceId } from '../profile.ts';
import type { ParsedNumber } from './numbers.ts';

export type AdviceKind = 'guangdong-suffix' | 'no-suffix' | 'province-differs';

/** Something about a number that is well formed; it warns and never forbids. */
export interface Advice {
	readonly kind: AdviceKind;
	/** The number that would be right, where we can tell. */
	readonly better?: string | undefined;
}

/**
 * What to look at again before a number goes into a footer: in Guangdong the subject's number is shown, elsewhere the site's.
 *
 * @param province where the filing is; missing: the number's own
 */
export function findAdvice(icp: ParsedNumber, province: ProvinceId | undefined): Advice[] {
	if (icp.text === undefined) return [];
	const advice: Advice[] = [];
	if (province !== undefined && province !== icp.province) advice.push({ kind: 'province-differs' });
	const isGuangdong = (province ?? icp.province) === 'gd';
	if (isGuangdong && icp.suffix !== undefined) advice.push({ kind: 'guangdong-suffix', better: icp.main });
	if (!isGuangdong && icp.suffix === undefined) advice.push({ kind: 'no-suffix' });
	return advice;
}
