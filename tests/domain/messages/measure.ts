import type { Fresh } from './fresh.ts';

/** What the command answers to a message. */
export interface Answered {
	readonly answers: readonly { readonly id: string }[];
	readonly deadline: {
		readonly days?: number;
		readonly workingDays?: number;
		readonly hours?: number;
		readonly date?: string;
	} | null;
	readonly fraud: readonly unknown[];
}

/** Parts of wholes, with the texts that are missing. */
export interface Figure {
	readonly part: number;
	readonly of: number;
	readonly missed: readonly string[];
}

/** How messages were answered, by what the issue asks. */
export interface MessageFigures {
	/** A right entry comes first, of the messages that say something. */
	readonly first: Figure;
	/** A right entry is among the first three. */
	readonly amongThree: Figure;
	/** Every reason has an answer, of the messages with several. */
	readonly everyReason: Figure;
	readonly deadlines: Figure;
	/** A sign or an entry of fraud, of the frauds. */
	readonly fraudsFound: Figure;
	/** Called a fraud, of those that are none. */
	readonly calledFraud: Figure;
	/** Answered though nothing fits. */
	readonly answeredNothing: Figure;
}

/** Measures the answers to messages. */
export function measureMessages(
	messages: readonly Fresh[],
	answer: (text: string) => Answered,
): MessageFigures {
	const answered = messages.map((message) => {
		const { answers, deadline, fraud } = answer(message.text);
		const ids = answers.map(({ id }) => id);
		return {
			message,
			ids,
			deadline,
			isCalledFraud: fraud.length > 0 || (ids[0]?.startsWith('fraud-') ?? false),
		};
	});
	type One = (typeof answered)[number];
	const count = (of: readonly One[], isSo: (one: One) => boolean): Figure => {
		const missed = of.filter((one) => !isSo(one));
		return {
			part: of.length - missed.length,
			of: of.length,
			missed: missed.map(({ message, ids }) => `${message.text} → ${ids.slice(0, 3).join(' ')}`),
		};
	};
	const telling = answered.filter(({ message }) => message.reasons.length > 0);
	const isRight = (one: One, id: string | undefined) =>
		id !== undefined && one.message.reasons.some((ids) => ids.includes(id));
	return {
		first: count(telling, (one) => isRight(one, one.ids[0])),
		amongThree: count(telling, (one) => one.ids.slice(0, 3).some((id) => isRight(one, id))),
		everyReason: count(
			telling.filter(({ message }) => message.reasons.length > 1),
			({ message, ids }) => message.reasons.every((reason) => reason.some((id) => ids.includes(id))),
		),
		deadlines: count(
			answered.filter(({ message }) => message.deadline !== undefined),
			({ message, deadline }) =>
				Object.entries(message.deadline!).every(
					([unit, value]) => deadline?.[unit as keyof typeof deadline] === value,
				),
		),
		fraudsFound: count(
			answered.filter(({ message }) => message.isFraud),
			({ isCalledFraud }) => isCalledFraud,
		),
		calledFraud: count(
			answered.filter(({ message }) => !message.isFraud),
			({ isCalledFraud }) => isCalledFraud,
		),
		answeredNothing: count(
			answered.filter(({ message }) => message.reasons.length === 0),
			({ ids }) => ids.length > 0,
		),
	};
}
