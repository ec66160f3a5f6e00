/** Loaded when the strip is unfolded. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BasicQuestion, FurtherQuestion as Further, Profile, ProfileKey } from '../../domain/profile.ts';
import { Button } from '../ui/Button.tsx';
import { focusOn } from '../ui/go-to.ts';
import { CaseQuestion } from './CaseQuestion.tsx';
import { FilingSwitch } from './FilingSwitch.tsx';
import { t } from './further-t.ts';
import { FurtherQuestion } from './FurtherQuestion.tsx';

interface UnfoldedProps {
	questions: readonly BasicQuestion[];
	optional: readonly Further[];
	profile: Profile;
	onAnswer: (key: ProfileKey, value: Profile[ProfileKey] | undefined) => void;
	onFold: () => void;
}

/** All questions at once, each with its answer; the needless ones folded. */
export function Unfolded({ questions, optional, profile, onAnswer, onFold }: UnfoldedProps) {
	const form = useRef<HTMLFormElement>(null);
	useLayoutEffect(() => focusOn(form.current), []);
	const unanswered = optional.filter((key) => profile[key] === undefined).length;
	return (
		<form
			ref={form}
			class="case-unfolded"
			aria-label={t('profile.heading')}
			onSubmit={(event) => event.preventDefault()}
		>
			<p class="case-head">
				<b>{t('profile.heading')}</b>
				<FilingSwitch />
				<button type="button" class="case-quiet" onClick={onFold}>
					{t('profile.strip.fold')}
				</button>
			</p>
			<div class="case-columns">
				{questions.map((key) => (
					<CaseQuestion
						key={key}
						question={key}
						profile={profile}
						onAnswer={(value) => onAnswer(key, value)}
					/>
				))}
			</div>
			{optional.length > 0 && (
				<details class="case-further">
					<summary>
						{unanswered > 0 ? t('profile.further.open', { count: unanswered }) : t('profile.further.done')}
					</summary>
					<div class="case-columns">
						{optional.map((key) => (
							<FurtherQuestion
								key={key}
								question={key}
								profile={profile}
								onAnswer={(value) => onAnswer(key, value)}
							>
								{profile[key] !== undefined && (
									<button type="button" class="case-quiet" onClick={() => onAnswer(key, undefined)}>
										{t('profile.notSaid')}
									</button>
								)}
							</FurtherQuestion>
						))}
					</div>
				</details>
			)}
			<div class="case-go">
				<Button onClick={onFold}>{t('profile.strip.fold')}</Button>
			</div>
		</form>
	);
}
