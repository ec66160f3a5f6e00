import { change } from './filings.ts';

/* What a person enters in 名称检查: as in `edit-filing.ts`, each is a change to the filing at hand. */

/** Keeps a site name with the filing. */
export function addCandidate(name: string): void {
	change({ [`candidate.${Date.now().toString(36)}`]: { name } });
}

/** Takes a name off the list of candidates. */
export function removeCandidate(id: string): void {
	change({ [`candidate.${id}`]: null });
}

/** Keeps the registered name of the 主办单位; nothing, or an empty text, forgets it. */
export function setSubjectName(name: string | undefined): void {
	change({ 'subject-name': name || null });
}
