import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BasicQuestion, Profile } from '../../domain/profile.ts';
import { focusOn } from '../ui/go-to.ts';
import { mayBeLeft } from './arising.ts';
import { CaseQuestion } from './CaseQuestion.tsx';
import { FilingSwitch } from './FilingSwitch.tsx';
import { t } from './questions-t.ts';
import { SituationParts } from './SituationParts.tsx';
import { listSituationParts } from './situation-text.ts';

/** What `Asking` is given: the questions of the case in their order, which of them is asked now, and what was said. */
export interface AskingProps {
	arising: readonly BasicQuestion[];
	question: BasicQuestion;
	profile: Profile;
	onAnswer: (key: BasicQuestion, value: Profile[BasicQuestion] | undefined) => void;
	onSkip: (key: BasicQuestion) => void;
}

/** One question at a time, with what was said before it. */
export function Asking({ arising, question, profile, onAnswer, onSkip }: AskingProps) {
	const [draft, setDraft] = useState<Profile[BasicQuestion]>();
	const form = useRef<HTMLFormElement>(null);
	const last = useRef(question);
	// Before anything can be pressed: an answer to the new question must not be taken for one to the last.
	useLayoutEffect(() => {
		if (last.current === question) return;
		last.current = question;
		setDraft(undefined);
		const field = form.current!;
		focusOn(field.querySelector<HTMLElement>('fieldset'));
		if (field.getBoundingClientRect().top < 0) field.scrollIntoView();
	}, [question]);
	const number = arising.indexOf(question) + 1;
	const rest = arising.slice(number);
	const parts = listSituationParts(profile);
	const next = rest.length > 0 ? 'profile.strip.next' : 'profile.strip.show';
	return (
		<form
			ref={form}
			class="case-asking"
			aria-label={t('profile.heading')}
			onSubmit={(event) => {
				event.preventDefault();
				if (draft !== undefined) onAnswer(question, draft);
			}}
		>
			<p class="case-place">
				{t('profile.strip.place', { number, total: arising.length })}
				{parts.length > 0 && <SituationParts parts={parts} />}
				<FilingSwitch />
			</p>
			<CaseQuestion
				key={question}
				question={question}
				profile={draft === undefined ? profile : { ...profile, [question]: draft }}
				onAnswer={(value, isByHand) => (isByHand ? onAnswer(question, value) : setDraft(value))}
			>
				<div class="case-go">
					{draft !== undefined && (
						<button type="submit" class="ui-button ui-button-next">
							{t(next)}
						</button>
					)}
					{mayBeLeft(question) && (
						<button type="button" class="case-quiet" onClick={() => onSkip(question)}>
							{t('profile.strip.skip')}
						</button>
					)}
				</div>
			</CaseQuestion>
			{rest.length > 0 && (
				<p class="case-rest">
					{t('profile.strip.rest', { questions: rest.map((key) => t(`profile.${key}`)).join('、') })}
				</p>
			)}
			<p class="case-rest">{t('profile.privacy')}</p>
		</form>
	);
}
