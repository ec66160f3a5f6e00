import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toShanghaiDay } from '../../domain/day.ts';
import { basicQuestions } from '../../domain/profile.ts';
import { readPlan } from '../../domain/timeline/plan-of.ts';
import { toShanghaiMinute } from '../../domain/timeline/sms.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { setPlan } from '../../stores/edit-filing.ts';
import { $currentId, $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Situation } from '../case/Situation.tsx';
import { useKeptSummary } from '../case/use-kept-summary.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { calendar, stages } from './data.ts';
import { t } from './t.ts';
import { Fold } from './Fold.tsx';
import { sayInputs } from './inputs-text.ts';
import { planParts, PlanView } from './PlanView.tsx';
import { useNow } from './use-now.ts';
import { useSharedPlan } from './use-shared-plan.ts';

const loadInputs = () => import('./PlanInputs.tsx');

/**
 * 时间估算: the visitor's own plan, or the one that the address carries.
 *
 * @param children what stands in the page until the dates are there
 */
export function Timeline({ children }: { children?: ComponentChildren }) {
	const isOpened = useOpened();
	useKeptSummary();
	const filing = useSaved($filing, emptyFiling);
	const id = useSaved($currentId, 'main');
	const now = useNow();
	const today = now === undefined ? undefined : toShanghaiDay(now);
	const shared = useSharedPlan(today);
	const { reading } = shared;
	const sharedPart = shared.part.loaded;
	const own = useMemo(
		() => (today === undefined ? undefined : readPlan({ stages, calendar }, filing, today)),
		[filing, today],
	);
	const plan = shared.query === undefined ? own : reading?.plan;
	const mode = useMode(filing.plan.target);
	const isKnown = isOpened && now !== undefined;
	const more = useMoreParts(isKnown, planParts.length - 1);
	const isReady = more === planParts.length - 1;
	const clock =
		now === undefined || today === undefined ? undefined : { today, minute: toShanghaiMinute(now) };

	return (
		<div class="tl ui-tool ui-scripted" data-ready={isReady}>
			{shared.query !== undefined && <LoadFailed title={t('timeline.linkFailed')} parts={[shared.part]} />}
			{reading !== undefined && own !== undefined && sharedPart && (
				<sharedPart.SharedPlan
					reading={reading}
					own={own}
					onAdopt={() => {
						mode.forget();
						shared.leave();
					}}
					onLeave={shared.leave}
				/>
			)}
			{shared.query === undefined && (
				<Situation needed={basicQuestions} profile={filing.profile} assumed={t('timeline.assumed')} />
			)}
			<div class="tl-room">
				<StorageNotices />
				{!isKnown && children}
				{clock !== undefined && isOpened && plan !== undefined && (
					<PlanView
						key={shared.query ?? id}
						plan={plan}
						clock={clock}
						parts={planParts.slice(0, more + 1)}
						isWaitingForTarget={shared.query === undefined && mode.isBackwards && plan.target === undefined}
						{...(shared.query === undefined && {
							edit: { onSms: (sms) => setPlan({ sms }) },
						})}
						inputs={
							shared.query === undefined && (
								<Fold
									name="inputs"
									summary={sayInputs(
										mode.isBackwards,
										own?.start ?? filing.plan.start,
										clock.today,
										filing.plan.returns,
									)}
									load={loadInputs}
								>
									{({ PlanInputs }) => (
										<PlanInputs
											parts={filing.plan}
											start={own?.start ?? filing.plan.start}
											today={today}
											isBackwards={mode.isBackwards}
											onChange={setPlan}
											onMode={mode.change}
										/>
									)}
								</Fold>
							)
						}
					/>
				)}
			</div>
		</div>
	);
}

/**
 * How many more parts of the plan are to be there than the first: one more whenever the last has been painted. Each is work
 * of its own, between which the page answers to whoever presses something.
 */
function useMoreParts(isKnown: boolean, all: number): number {
	const [count, setCount] = useState(0);
	useEffect(() => setCount(isKnown ? Math.min(count + 1, all) : 0), [isKnown, count]);
	return count;
}

/** Whether the plan runs towards a day. Going back and forth keeps the day that was entered. */
function useMode(target: string | undefined) {
	const [isChosen, choose] = useState(false);
	const last = useRef<string>();
	return {
		isBackwards: isChosen || target !== undefined,
		change(isBackwards: boolean) {
			choose(isBackwards);
			if (!isBackwards) last.current = target;
			setPlan({ target: isBackwards ? last.current : undefined });
		},
		/** After another plan has taken the place of this one. */
		forget() {
			choose(false);
		},
	};
}
