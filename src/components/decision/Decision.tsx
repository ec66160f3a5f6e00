import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../domain/decision/answers.ts';
import { formatAnswers, parseAnswers } from '../../domain/decision/link.ts';
import { mostQuestions, followPath } from '../../domain/decision/path.ts';
import { peekProfile } from '../../stores/profile.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Situation } from '../case/Situation.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { focusOn } from '../ui/go-to.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { Answered } from './Answered.tsx';
import { Asking } from './Asking.tsx';
import data from './decision.data.ts';
import { findSubjectAnswer, withoutStored } from './subject-answer.ts';
import { t } from './t.ts';
import { useShown } from './use-shown.ts';

const loadResults = () => import('./results.ts');

/**
 * 要不要备案: one question at a time, those that are answered folded to a line each; with the last answer the result
 * comes to the top, and the answers stand below it.
 */
export function Decision({ children }: { children?: ComponentChildren }) {
	const isOpened = useOpened();
	const { profile } = useSaved($filing, emptyFiling);
	const [given, setGiven] = useState<Answers>();
	const [isDamaged, setDamaged] = useState(false);
	/** The answered question that is asked once more. */
	const [reopened, setReopened] = useState<string>();
	useEffect(() => {
		const link = parseAnswers(location.search, data.questions);
		setGiven(withoutStored(link.answers, peekProfile()));
		setDamaged(link.isDamaged);
	}, []);

	const path = useMemo(
		() => followPath(data.questions, given ? { ...findSubjectAnswer(profile), ...given } : {}),
		[given, profile],
	);
	useEffect(() => {
		if (given) history.replaceState(history.state, '', location.pathname + formatAnswers(path));
	}, [given, path]);

	const results = useLazy(
		loadResults,
		path.asked.some(({ answer }) => answer !== undefined),
	);
	const result = results.loaded?.findParts(path.answers) ?? [];
	const verdict = result.find(({ part }) => part === 'verdict');
	const parts = useShown(verdict ? result.map(({ id }) => id) : []);
	const title = verdict?.title ?? '';
	const asked =
		path.asked.find(({ question }) => question.id === reopened) ??
		path.asked.find(({ answer }) => answer === undefined);
	const isDone = asked === undefined;

	const resultBox = useRef<HTMLElement>(null);
	/** The result follows an act; a link that is opened leaves the focus where it is. */
	const hasAnswered = useRef(false);
	// Before anything of it can be pressed: what moves under a finger loses its press.
	useLayoutEffect(() => {
		if (!isDone || !hasAnswered.current) return;
		resultBox.current!.closest('main')?.querySelector('h1')?.scrollIntoView();
		focusOn(resultBox.current);
	}, [isDone]);

	const give = (question: string, answer: string) => {
		hasAnswered.current = true;
		setReopened(undefined);
		setGiven({ ...given, [question]: answer });
	};
	const answered = (
		<Answered
			path={path}
			reopened={reopened}
			isFoldable={isDone}
			onReopen={(question) => {
				hasAnswered.current = true;
				setReopened(question);
			}}
		/>
	);
	return (
		<div
			class="ui-tool decision-tool"
			data-state={isDone ? 'done' : 'asking'}
			data-opened={isOpened ? '' : undefined}
		>
			<Situation needed={['subject', 'province']} profile={profile} assumed={t('decision.case.none')} />
			<StorageNotices isSituationOnly />
			{isDamaged && <Notice kind="warn" title={t('decision.linkDamaged')} />}
			{asked && (
				<div class="decision-questions ui-scripted">
					{answered}
					<p class="ui-hint decision-place">
						{t('decision.place', { number: path.asked.indexOf(asked) + 1, most: mostQuestions })}
					</p>
					<Asking key={asked.question.id} asked={asked} isFocused={hasAnswered.current} onAnswer={give} />
					{path.answers['what'] === undefined && <p class="ui-hint">{t('decision.intro')}</p>}
				</div>
			)}
			<section class="decision-result" aria-label={t('decision.result')} ref={resultBox}>
				<p class="sr-only" role="status">
					{title}
				</p>
				{verdict && (
					<h2 class={isDone ? 'decision-title' : 'sr-only'}>{isDone ? title : t('decision.result')}</h2>
				)}
				{verdict && isDone && results.loaded && <results.loaded.NextSteps verdict={verdict} path={path} />}
				{verdict && !isDone && <p class="ui-hint">{t('decision.openMore')}</p>}
				<LoadFailed title={t('ui.partMissing')} parts={[results]} />
				<div ref={parts}>{children}</div>
			</section>
			{isDone && (
				<>
					{answered}
					<div class="ui-actions" role="group" aria-label={t('ui.actions')}>
						<CopyButton
							label={t('decision.copyLink')}
							text={() => location.origin + location.pathname + formatAnswers(path)}
						/>
						<Button
							onClick={() => {
								hasAnswered.current = true;
								setGiven({});
							}}
							data-act="restart"
						>
							{t('decision.restart')}
						</Button>
					</div>
					<p class="ui-hint">{t('decision.linkNote')}</p>
				</>
			)}
		</div>
	);
}
