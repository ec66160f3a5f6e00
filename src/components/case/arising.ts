import type { Profile, ProfileKey } from '../../domain/profile.ts';

/** Of what is cancelled only who cancels is asked, and no province of them. */
export function isAsked(key: ProfileKey, { order }: Profile): boolean {
	if (key === 'cancelKind') return order === 'cancel';
	return key !== 'province' || order !== 'cancel';
}

/** A question that may be left open: everything but the province is then the same. */
export const mayBeLeft = (key: ProfileKey) => key === 'province';
