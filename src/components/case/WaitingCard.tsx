import waiting from '#i18n/case/waiting.json' with { type: 'json' };
import date from '#i18n/date.json' with { type: 'json' };
import { useId } from 'preact/hooks';
import { sayDay } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import type { News } from '../../domain/timeline/data.ts';
import type { Waiting } from '../../domain/timeline/waiting.ts';
import { findTranslation, translate } from '../../i18n/translate.ts';
import { clock } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../ui/Button.tsx';

const messages = { ...date, ...waiting };
const t = translate(messages);

interface Props {
	wait: Waiting;
	today: Day;
	/** Missing where the case is only looked at. */
	onNews?: ((news: News) => void) | undefined;
}

/** Whom one waits for: since when, until when that is usual, when to ask and whom, and what may end it. */
export function WaitingCard({ wait, today, onNews }: Props) {
	const { step, since, usual, worry, state, news } = wait;
	const id = useId();
	const text = (day: Day) => sayDay(day, t, today);
	const dates = { usual: text(usual), worry: text(worry) };
	const ask = t(`case.waiting.ask.${step.stage.who}`);
	return (
		<article class="case-card case-wait" data-wait={step.id} data-state={state} aria-labelledby={id}>
			<p class="case-card-state" id={id}>
				<Icon of={clock} />
				<b>{t('case.waiting.for', { who: t(`case.who.${step.stage.who}`) })}</b>
				<span>{step.stage.title}</span>
			</p>
			<DayStrip wait={wait} today={today} />
			<p class="case-card-lead">{t(pickLead(wait), dates)}</p>
			{onNews !== undefined && (
				<div class="case-card-news" role="group" aria-label={t('case.waiting.news')}>
					<span>{t('case.waiting.news')}</span>
					{news.map((one) => (
						<Button key={one} data-news={one} onClick={() => onNews(one)}>
							{sayNews(one, step.stage.id)}
						</Button>
					))}
				</div>
			)}
			<p class="case-card-more">
				{today <= since
					? t('case.waiting.sinceToday')
					: t('case.waiting.since', { date: text(since), days: today - since + 1 })}
				{t(state === 'worry' ? 'case.waiting.now' : 'case.waiting.then', { what: ask })}
			</p>
		</article>
	);
}

function pickLead({ state, usual, worry }: Waiting) {
	if (state === 'worry') return 'case.waiting.late';
	if (state === 'long') return 'case.waiting.long';
	return usual === worry ? 'case.waiting.once' : 'case.waiting.usual';
}

/** What a person would say who has heard it. */
function sayNews(news: News, stage: string): string {
	if (news === 'sms') return t('case.waiting.sms');
	if (news === 'returned') return t('case.waiting.returned');
	return findTranslation(messages, `case.waiting.passed.${stage}`) ?? t('case.waiting.passed.other');
}

/** Most days that are drawn one by one. */
const mostDays = 40;

/** The days of the wait: those that are over, the usual ones, those that may come after. */
function DayStrip({ wait: { since, usual, worry }, today }: { wait: Waiting; today: Day }) {
	const last = Math.max(worry, today);
	const count = last - since + 1;
	if (count > mostDays || count < 2) return null;
	const days = Array.from({ length: count }, (_, index) => since + index);
	return (
		<ol class="case-days" aria-hidden="true">
			{days.map((day) => (
				<li
					key={day}
					class={day === today ? 'is-today' : day < today ? 'is-over' : day <= usual ? 'is-usual' : 'is-late'}
				/>
			))}
		</ol>
	);
}
