import { planProfileKeys, type Plan } from '../../domain/timeline/plan.ts';
import { answer, setPlan } from '../../stores/changes.ts';
import { puttingBack } from '../../stores/filing-list.ts';
import { $currentId, currentEntries } from '../../stores/filings.ts';
import { markDone } from './mark-done.ts';

/**
 * Makes a plan that came by link the visitor's own, whole, so that it gives the same dates. Returns how to undo it.
 *
 * @param own the visitor's plan until now
 */
export function adoptPlan(own: Plan, plan: Plan): () => void {
	const before = currentEntries();
	const filing = $currentId.get();
	for (const step of Object.keys(own.done ?? {})) markDone(own, step, undefined);
	for (const key of planProfileKeys) answer(key, plan[key]);
	const { start, target, returns, sms } = plan;
	setPlan({ start, target, returns, sms });
	for (const [step, day] of Object.entries(plan.done ?? {})) markDone(plan, step, day);
	const after = currentEntries();
	const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
	return puttingBack(filing, before, changed);
}
