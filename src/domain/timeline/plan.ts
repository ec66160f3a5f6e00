import type { Profile } from '../profile.ts';

/** The questions of the profile that a plan carries. */
export const planProfileKeys = ['order', 'cancelKind', 'subject', 'province'] as const;

/** What a person has entered for the timeline; dates are ISO days, a key that is missing is "not said". */
export interface Plan extends Pick<Profile, (typeof planProfileKeys)[number]> {
	/** The day on which the work begins or began. */
	readonly start?: string | undefined;
	/** To be online by this day. */
	readonly target?: string | undefined;
	/** How often the authority sends the filing back, 0 to `mostReturns`. */
	readonly returns?: number | undefined;
	/** When the verification SMS of the last round came: `YYYY-MM-DDTHH:MM` in Asia/Shanghai. */
	readonly sms?: string | undefined;
	/** Steps that are done, by id, with the day on which they were. */
	readonly done?: Readonly<Record<string, string>> | undefined;
	/** The last year whose holidays were official when the plan was shared. */
	readonly edition?: number | undefined;
}

/** More returns than this are not planned for. */
export const mostReturns = 2;

/** What has been entered for a plan apart from the profile. */
export type PlanParts = Pick<Plan, 'start' | 'target' | 'returns' | 'sms' | 'done'>;

/** Whether something has happened: then the plan follows it, whatever day was planned. */
export function hasBegun({ done = {}, sms }: PlanParts): boolean {
	return sms !== undefined || Object.keys(done).length > 0;
}
