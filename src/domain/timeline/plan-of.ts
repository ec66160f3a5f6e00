import { formatDay, type Day } from '../day.ts';
import type { Profile } from '../profile.ts';
import { planProfileKeys, type Plan } from './plan.ts';

/** What has been entered for a plan apart from the profile. */
export type PlanParts = Pick<Plan, 'start' | 'target' | 'returns' | 'sms' | 'done'>;

/** Whether something has happened: then the plan follows it, whatever day was planned. */
export function hasBegun({ done = {}, sms }: PlanParts): boolean {
	return sms !== undefined || Object.keys(done).length > 0;
}

/**
 * The plan that a person's entries make. Without a start the work begins today; a plan towards a day asks for
 * its start and has none until something is done.
 */
export function planOf(parts: PlanParts, profile: Profile, today: Day): Plan {
	const start =
		parts.target !== undefined && !hasBegun(parts) ? undefined : (parts.start ?? formatDay(today));
	const known = planProfileKeys.filter(
		(key) => profile[key] !== undefined && (key !== 'cancelKind' || profile.order === 'cancel'),
	);
	return {
		...Object.fromEntries(known.map((key) => [key, profile[key]])),
		...(start !== undefined && { start }),
		...(parts.target !== undefined && { target: parts.target }),
		...(parts.returns && { returns: parts.returns }),
		...(parts.sms !== undefined && { sms: parts.sms }),
		...(Object.keys(parts.done ?? {}).length > 0 && { done: parts.done }),
	};
}
