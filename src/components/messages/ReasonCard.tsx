import type { MessageAnswer } from '../../domain/messages/answers.ts';
import type { Profile } from '../../domain/profile.ts';
import { href } from '../../href.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { MarkedMessage } from './Marked.tsx';
import type { Card } from './reader.ts';
import { t } from './t.ts';

/** What is quoted of a clause, in UTF-16 units; the rest of a long one tells nothing. */
const longestQuoted = 160;

interface Props {
	answer: MessageAnswer;
	card: Card;
	text: string;
	profile: Profile;
	/** It is the only one: its button is the page's primary action. */
	isOnly: boolean;
}

/** One reason: the words that give it, what they mean, what to do first, and where. */
export function ReasonCard({
	answer: { id, certainty, start, end, spans },
	card,
	text,
	profile,
	isOnly,
}: Props) {
	const { title, cause, first, before, deadline, goTo, isProvincial } = card;
	const { subject, province } = profile;
	const kind = subject === 'personal' ? 'personal' : 'organisation';
	const own = first.filter(({ only }) => subject === undefined || only === undefined || only === kind);
	const clause = text.slice(start, Math.min(end, start + longestQuoted));
	const steps = href(`/rejections/${id}/`);
	return (
		<li class="reason" data-message={id} data-certainty={certainty}>
			<blockquote>
				<p>
					<MarkedMessage
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
			{(own.length > 0 ? own : first).map((step) => (
				<p key={step.text}>
					<strong>{t('messages.first')}</strong>
					{step.text}
				</p>
			))}
			{deadline !== undefined && (
				<p>
					<strong>{t('messages.deadline')}</strong>
					{deadline}
				</p>
			)}
			<p class="reason-acts">
				{goTo && (
					<a class={`ui-button ${isOnly ? 'ui-button-next' : ''}`} href={href(goTo.to)}>
						{goTo.label}
					</a>
				)}
				<a href={steps}>{t('messages.steps')}</a>
				{isProvincial && (
					<a
						href={href(province === undefined ? '/provinces/' : `/provinces/${province}/`)}
						data-act="province"
					>
						{province === undefined
							? t('messages.provinces')
							: t('messages.province', { province: sayAnswer('province', province) })}
					</a>
				)}
			</p>
		</li>
	);
}
