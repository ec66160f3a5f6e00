import type { Profile, ProfileKey } from '../../domain/profile.ts';

/** Of what is cancelled only who cancels is asked, and no province of them. */
export function isAsked(key: ProfileKey, { order }: Profile): boolean {
	if (key === 'cancelKind') return order === 'cancel';
	return key !== 'province' || order !== 'cancel';
}

/** A question that may be left open: everything but the province is then the same. */
export const mayBeLeft = (key: ProfileKey) => key === 'province';

/** Whether all has been said without which there is no list: what is done, for whom, and of a cancellation what is cancelled. */
export function isCaseKnown(
	said: Readonly<Partial<Record<'order' | 'subject' | 'cancelKind', unknown>>>,
): boolean {
	const { order, subject, cancelKind } = said;
	return order !== undefined && subject !== undefined && (order !== 'cancel' || cancelKind !== undefined);
}
