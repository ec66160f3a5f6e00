/** Loaded once the helper has something to hand over. */
import type { Profile } from '../../domain/profile.ts';
import { openFilings } from '../../stores/filings.ts';
import { findChangedKeys, replaceWith, wouldReplace, type StoredValues } from '../../stores/replace-case.ts';

export { ChangeDialog } from '../case/ChangeDialog.tsx';

/**
 * Puts answers into the case that the other tools share. Where that would change what is stored nothing is done: the values are
 * given back, to be offered.
 */
export function makeHandOver(profile: Profile): StoredValues | undefined {
	openFilings();
	const values = Object.fromEntries(Object.entries(profile).map(([key, value]) => [`profile.${key}`, value]));
	if (wouldReplace(values)) return values;
	if (findChangedKeys(values).length > 0) replaceWith(values);
	return undefined;
}
