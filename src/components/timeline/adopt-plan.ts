import { planProfileKeys, type Plan } from '../../domain/timeline/plan.ts';
import { answer, setPlan, setStageDone } from '../../stores/changes.ts';
import { $filing } from '../../stores/filings.ts';

/** Makes a plan that came by link the visitor's own, whole, so that it gives the same dates. Returns how to undo it. */
export function adoptPlan(plan: Plan): () => void {
	const before = $filing.get();
	const own: Plan = { ...before.profile, ...before.plan };
	replace(own, plan);
	return () => replace(plan, own);
}

function replace(old: Plan, plan: Plan): void {
	for (const key of planProfileKeys) answer(key, plan[key]);
	const { start, target, returns, sms } = plan;
	setPlan({ start, target, returns, sms });
	for (const step of Object.keys({ ...old.done, ...plan.done })) setStageDone(step, plan.done?.[step]);
}
