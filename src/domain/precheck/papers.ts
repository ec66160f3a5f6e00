import type { Condition } from '../../content-model/schemas/common.ts';
import { holds } from '../condition.ts';
import type { Profile, ProvinceId } from '../profile.ts';

/** A kind of paper: how it is made. Texts are plain. */
export interface Paper {
	readonly title: string;
	readonly form: 'official' | 'free' | 'issued' | 'ask';
	readonly template?: string | undefined;
	readonly signs?: string | undefined;
	readonly seal?: string | undefined;
	readonly pen?: string | undefined;
	readonly dates?: string | undefined;
	readonly contents?: readonly string[] | undefined;
	/** The documents that say so. */
	readonly source?: string | undefined;
}

/** Something in writing that a task, or a requirement of a province, asks for. */
export interface PaperNeed {
	/** The task's id. */
	readonly id: string;
	readonly title: string;
	readonly when: Condition;
	readonly province?: ProvinceId;
	/** What the province says. */
	readonly statement?: string;
	readonly source?: string;
	/** The kind of paper by its id. */
	readonly paper?: string;
}

/** The kinds of papers by id, and everything that asks for one. */
export interface PapersData {
	readonly papers: Readonly<Record<string, Paper>>;
	readonly needs: readonly PaperNeed[];
}

/** What a case needs in writing. */
export interface CasePapers {
	/** All of these. */
	readonly sure: readonly PaperNeed[];
	/** Those of them on which something depends that was not said: names, what the site is about, how many domains. */
	readonly perhaps: readonly PaperNeed[];
}

/** The papers of a case, of the whole country first; nothing that its answers rule out. */
export function findPapers(profile: Profile, needs: readonly PaperNeed[]): CasePapers {
	const own = needs.filter(
		({ province, when }) =>
			(province === undefined || province === profile.province) && holds(when, profile) !== false,
	);
	const isSure = ({ when, title }: PaperNeed) => holds(when, profile) === true && !title.endsWith('时）');
	return { sure: own.filter(isSure), perhaps: own.filter((need) => !isSure(need)) };
}
