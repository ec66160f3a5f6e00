import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../domain/decision/answers.ts';
import { formatAnswers, parseAnswers } from '../../domain/decision/link.ts';
import { pathOf } from '../../domain/decision/path.ts';
import { resultOf } from '../../domain/decision/result.ts';
import type { Profile } from '../../domain/profile.ts';
import { peekProfile, watchProfile } from '../../stores/profile.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import data from './decision.data.ts';
import { NextSteps } from './NextSteps.tsx';
import { subjectAnswer, withoutStored } from './subject-answer.ts';
import { t } from './t.ts';
import { useShown } from './use-shown.ts';

/** 要不要备案: the questions that matter, and the parts of the result that the answers lead to. */
export function Decision({ children }: { children?: ComponentChildren }) {
	const [profile, setProfile] = useState<Profile>({});
	const [given, setGiven] = useState<Answers>();
	const [damaged, setDamaged] = useState(false);
	useEffect(() => {
		const link = parseAnswers(location.search, data.questions);
		const stored = peekProfile();
		setProfile(stored);
		setGiven(withoutStored(link.answers, stored));
		setDamaged(link.damaged);
		return watchProfile(setProfile);
	}, []);

	const path = useMemo(
		() => pathOf(data.questions, given ? { ...subjectAnswer(profile), ...given } : {}),
		[given, profile],
	);
	useEffect(() => {
		if (given) history.replaceState(history.state, '', location.pathname + formatAnswers(path));
	}, [given, path]);

	const result = resultOf(data.decisions, path.answers);
	const verdict = result.find(({ part }) => part === 'verdict');
	const [title, parts] = useShown(verdict ? result.map(({ id }) => id) : []);

	return (
		<div class="ui-tool decision-tool">
			<div class="decision-questions">
				<p class="ui-hint">{t('decision.intro')}</p>
				{damaged && <Notice kind="warn" title={t('decision.linkDamaged')} />}
				{path.asked.map(({ question, options, answer }) => (
					<Choice
						key={question.id}
						label={question.label}
						hint={question.hint}
						options={options.map(({ id, label }) => ({ value: id, label }))}
						value={answer}
						onChange={(value) => setGiven({ ...given, [question.id]: value })}
					/>
				))}
			</div>
			<section class="decision-result" aria-label={t('decision.result')}>
				<p class="sr-only" role="status">
					{title}
				</p>
				{given && !verdict && <p class="decision-empty">{t('decision.openFirst')}</p>}
				{verdict && <h2 class="sr-only">{t('decision.result')}</h2>}
				<div ref={parts}>{children}</div>
				{verdict && (
					<>
						{!path.complete && <p class="ui-hint">{t('decision.openMore')}</p>}
						<NextSteps verdict={verdict} path={path} />
						<div class="ui-actions" role="group" aria-label={t('ui.actions')}>
							<CopyButton
								label={t('decision.copyLink')}
								text={() => location.origin + location.pathname + formatAnswers(path)}
							/>
							<Button onClick={() => setGiven({})}>{t('decision.restart')}</Button>
						</div>
						<p class="ui-hint">{t('decision.linkNote')}</p>
					</>
				)}
			</section>
		</div>
	);
}
