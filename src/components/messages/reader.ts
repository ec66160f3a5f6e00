/** What reads a message. Its wordings are many, so it is loaded when a text is there. */
import { createCalendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { findLastDay } from '../../domain/messages/last-day.ts';
import { findMainWords } from '../../domain/messages/main-words.ts';
import { indexMessages } from '../../domain/messages/message-index.ts';
import { readMessage, type MessageReading } from '../../domain/messages/read-message.ts';
import data from './message-cards.data.ts';

const index = indexMessages(data.messages);
const calendar = createCalendar(data.calendar);

/** What is said of each message, by its id. */
export const { cards } = data;

/** What is said of a message. */
export type Card = (typeof cards)[string];

/** What a text says, and the last day on which its reader can act, where it can be told. */
export interface PastedReading extends MessageReading {
	readonly last: Day | undefined;
}

/** Reads a text that was received today. */
export function readPasted(text: string, today: Day): PastedReading {
	const reading = readMessage(text, index, today);
	return { ...reading, last: reading.deadline && findLastDay(reading.deadline, today, calendar) };
}

/** The words of a text to search for. */
export function findWords(text: string): string {
	return findMainWords(text, index).join(' ');
}
