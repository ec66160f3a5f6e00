import type { MessageAnswer } from '../../domain/messages/read-message.ts';
import { href } from '../../href.ts';
import { Marked } from './Marked.tsx';
import type { Card } from './reader.ts';
import { t } from './t.ts';

/** What is quoted of a clause, in UTF-16 units; the rest of a long one tells nothing. */
const longestQuoted = 160;

interface Props {
	answer: MessageAnswer;
	card: Card;
	text: string;
	/** It is the only one: its button is the page's primary action. */
	isOnly: boolean;
}

/** One reason: the words that give it, what they mean, what to do first, and where. */
export function ReasonCard({ answer: { id, certainty, start, end, spans }, card, text, isOnly }: Props) {
	const { title, cause, first, before, deadline, place } = card;
	const clause = text.slice(start, Math.min(end, start + longestQuoted));
	const steps = href(`/rejections/${id}/`);
	return (
		<li class="reason" data-message={id} data-certainty={certainty}>
			<blockquote>
				<p>
					<Marked
						text={clause}
						spans={spans.map((span) => ({ start: span.start - start, end: span.end - start }))}
					/>
					{end > start + longestQuoted && '…'}
				</p>
			</blockquote>
			<h3>
				<span class="reason-certainty">{t(`messages.certainty.${certainty}`)}</span> {title}
			</h3>
			<p>{cause}</p>
			{before && (
				<p class="reason-before">
					<strong>{t('rejection.notFor')}</strong>
					{before.notFor} <strong>{t('rejection.tryFirst')}</strong>
					{before.tryFirst}
				</p>
			)}
			<p>
				<strong>{t('messages.first')}</strong>
				{first}
			</p>
			{deadline !== undefined && (
				<p>
					<strong>{t('messages.deadline')}</strong>
					{deadline}
				</p>
			)}
			<p class="reason-acts">
				{place && (
					<a class={`ui-button ${isOnly ? 'ui-button-next' : ''}`} href={href(place.to)}>
						{place.label}
					</a>
				)}
				<a href={steps}>{t('messages.steps')}</a>
			</p>
		</li>
	);
}
