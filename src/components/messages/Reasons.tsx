import { sayDay } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import type { MessageAnswer } from '../../domain/messages/answers.ts';
import type { Profile } from '../../domain/profile.ts';
import { href } from '../../href.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { openSearch } from './open-search.ts';
import { ReasonCard } from './ReasonCard.tsx';
import type { Card, PastedReading } from './reader.ts';
import { t } from './t.ts';

interface Props {
	text: string;
	reading: PastedReading;
	cards: Readonly<Record<string, Card>>;
	/** The words of the text to search for, when nothing fits. */
	query: string;
	today: Day;
	/** Whose message it is, as far as that was said. */
	profile: Profile;
}

/** What a text says: how many things, until when, and each of them on a card. */
export function Reasons({ text, reading, cards, query, today, profile }: Props) {
	const reasons = findReasons(reading);
	const related = reading.answers.filter((answer) => !reasons.includes(answer));
	return (
		<>
			{reasons.length === 0 ? (
				<Notice kind="info" title={t('messages.none')} isQuiet>
					<p>{t('messages.noneHelp')}</p>
					<Button onClick={() => openSearch(query)}>{t('messages.search', { words: query })}</Button>
				</Notice>
			) : (
				<>
					<h2 class="messages-count" tabIndex={-1} data-heading>
						{sayHeading(reading, cards)}
					</h2>
					<Due reading={reading} today={today} />
					<ol class="reasons" data-count={reasons.length}>
						{reasons.map((answer) => (
							<ReasonCard
								key={answer.id}
								answer={answer}
								card={cards[answer.id]!}
								text={text}
								profile={profile}
								isOnly={reasons.length === 1}
							/>
						))}
					</ol>
				</>
			)}
			{related.length > 0 && (
				<section class="messages-related">
					<h3>{t('messages.certainty.related')}</h3>
					<ul>
						{related.map(({ id }) => (
							<li key={id} data-message={id} data-certainty="related">
								<a href={href(`/rejections/${id}/`)}>{cards[id]!.title}</a>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

/** What has a card: what is understood, and beside it every further point of the text's list, however well it fits. */
function findReasons({ answers }: PastedReading): readonly MessageAnswer[] {
	const understood = answers.filter(({ certainty }) => certainty !== 'related');
	if (understood.length === 0) return [];
	const isPoint = ({ start, end }: MessageAnswer) =>
		understood.every((other) => other.end <= start || other.start >= end);
	return answers.filter((answer) => understood.includes(answer) || isPoint(answer));
}

/** What is found, in a sentence. */
function sayHeading(reading: PastedReading, cards: Readonly<Record<string, Card>>): string {
	const reasons = findReasons(reading);
	const count = reasons.length;
	if (count === 0) return t('messages.none');
	if (count === 1) return t('messages.one');
	const isReturned = reasons.every(({ id }) => cards[id]!.isReturned);
	return t(isReturned ? 'messages.count' : 'messages.count.matters', { count });
}

/** The same for those who cannot see the cards, with what each is about. */
export function sayFound(reading: PastedReading, cards: Readonly<Record<string, Card>>): string {
	const heading = sayHeading(reading, cards);
	const titles = findReasons(reading).map(({ id }) => cards[id]!.title);
	return titles.length === 0 ? heading : t('messages.spoken', { heading, titles: titles.join('，') });
}

/** Until when its reader has to act. */
function Due({ reading: { deadline, last }, today }: { reading: PastedReading; today: Day }) {
	if (!deadline) return null;
	const { text, hours, date } = deadline;
	const quoted = text.trim();
	return (
		<p class="messages-due" data-due={last}>
			{last !== undefined && <b>{t('messages.due', { date: sayDay(last, t, today) })}</b>}
			{last === undefined && <b>{quoted}</b>}
			<span>
				{hours !== undefined
					? t('messages.due.hours')
					: last === undefined
						? t('messages.due.beyond')
						: t(date === undefined ? 'messages.due.counted' : 'messages.due.dated', { text: quoted })}
			</span>
		</p>
	);
}
