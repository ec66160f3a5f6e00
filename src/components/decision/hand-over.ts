/** Loaded once the helper has something to hand over. */
import type { Profile, ProfileKey } from '../../domain/profile.ts';
import { answer } from '../../stores/changes.ts';
import { openFilings } from '../../stores/filings.ts';

/** Puts answers into the profile that the other tools share. */
export function handOver(profile: Profile): void {
	openFilings();
	for (const key of Object.keys(profile) as ProfileKey[]) hand(key, profile);
}

function hand<K extends ProfileKey>(key: K, profile: Profile) {
	answer(key, profile[key]);
}
