import type { Content } from '../content-model/collections.ts';
import { formatDay, type Day } from '../domain/day.ts';
import { compileFraud, compileMessages } from '../compile/messages.ts';
import type { Deadline } from '../domain/messages/deadline.ts';
import { findFraudSigns, type FraudSign } from '../domain/messages/fraud.ts';
import type { Hosts } from '../domain/messages/links.ts';
import { maskPersonal } from '../domain/messages/mask.ts';
import { indexMessages, type MessageIndex } from '../domain/messages/message-index.ts';
import { readMessage } from '../domain/messages/read-message.ts';
import { answerOrError, readObject, requireString } from './input.ts';

/** What `message` answers from. */
export interface MessageData {
	readonly index: MessageIndex;
	readonly titles: ReadonlyMap<string, string>;
	readonly signs: readonly FraudSign[];
	readonly hosts: readonly Hosts[];
	/** What each sign of fraud says, by id. */
	readonly reasons: ReadonlyMap<string, string>;
}

/** What `message` needs of the content. */
export function readMessageData(content: Content): MessageData {
	const signs = content['fraud-signs'];
	return {
		index: indexMessages(compileMessages(content.rejections)),
		titles: new Map([...content.rejections].map(([id, { title }]) => [id, title])),
		...compileFraud(signs, content.hosts),
		reasons: new Map([...signs].map(([id, { title }]) => [id, title])),
	};
}

/**
 * Answers one line of `message`: what the text means, by when its reader has to act, and what speaks against trusting it.
 *
 * @param today the day of the message, for a deadline without a year
 */
export function answerMessage(line: string, data: MessageData, today: Day): unknown {
	return answerOrError(() => {
		const { index, titles, signs, hosts, reasons } = data;
		const text = requireString(readObject(line, ['text']), 'text');
		const { answers, deadline } = readMessage(text, index, today);
		return {
			answers: answers.map(({ id, certainty, start, end }) => ({
				id,
				title: titles.get(id)!,
				url: `/rejections/${id}/`,
				certainty,
				start,
				end,
			})),
			deadline: deadline ? writeDeadline(deadline) : null,
			fraud: findFraudSigns(text, signs, hosts).map(({ id }) => ({ id, reason: reasons.get(id)! })),
			masked: maskPersonal(text),
		};
	});
}

function writeDeadline({ text, days, workingDays, hours, date }: Deadline) {
	return {
		text,
		...(days !== undefined && { days }),
		...(workingDays !== undefined && { workingDays }),
		...(hours !== undefined && { hours }),
		...(date !== undefined && { date: formatDay(date) }),
	};
}
