import { beforeAll, describe, expect, it } from 'vitest';
import { answerMessage, readMessageData } from '../../../src/cli/message.ts';
import { readContent } from '../../../src/content-model/read.ts';
import { requireDay } from '../../../src/domain/day.ts';
import { frozen, learnt } from './fresh.ts';
import { furtherFrozen, furtherLearnt } from './further.ts';
import { providerWordings } from './provider-wordings.ts';
import { providerWordingsFrozen } from './provider-wordings-frozen.ts';
import { desk, shop } from './desk.ts';
import { manySenders } from './many-senders.ts';
import { measureMessages, type Answered, type MessageFigures } from './measure.ts';

const shareOf = ({ part, of }: MessageFigures['first']) => part / of;
let known: MessageFigures;
let unseen: MessageFigures;
let aboutNoFiling: MessageFigures;
let ids: ReadonlySet<string>;

beforeAll(async () => {
	const content = await readContent();
	const data = readMessageData(content);
	const answer = (text: string) =>
		answerMessage(JSON.stringify({ text }), data, requireDay('2026-11-30')) as Answered;
	known = measureMessages(
		[...learnt, ...providerWordings, ...furtherLearnt, ...manySenders, ...desk],
		answer,
	);
	aboutNoFiling = measureMessages([...desk, ...shop], answer);
	unseen = measureMessages([...frozen, ...providerWordingsFrozen, ...furtherFrozen], answer);
	ids = new Set(content.rejections.keys());
});

describe('messages of many kinds', () => {
	it('are labelled with entries that exist', () => {
		const all = [
			learnt,
			frozen,
			providerWordings,
			providerWordingsFrozen,
			furtherLearnt,
			furtherFrozen,
			manySenders,
			desk,
			shop,
		];
		const wanted = all.flat().flatMap(({ reasons }) => reasons.flat());
		expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
	});

	it('are all understood where they may be learnt from', () => {
		expect([...known.first.missed, ...known.everyReason.missed, ...known.deadlines.missed]).toEqual([]);
		expect(known.fraudsFound.missed).toEqual([]);
	});

	it('are mostly understood where nobody learnt from them', () => {
		expect(shareOf(unseen.first)).toBeGreaterThanOrEqual(0.9);
		expect(shareOf(unseen.amongThree)).toBeGreaterThanOrEqual(0.95);
		expect(shareOf(unseen.everyReason)).toBeGreaterThanOrEqual(0.9);
		expect(shareOf(unseen.deadlines)).toBe(1);
		expect(shareOf(unseen.fraudsFound)).toBe(1);
	});

	it('have no answer where a cloud only sells, warns of load or asks for money for something else', () => {
		expect(aboutNoFiling.answeredNothing).toMatchObject({ part: 0, of: 22 });
	});

	it('are never called a fraud where they are none', () => {
		expect([known.calledFraud.part, unseen.calledFraud.part]).toEqual([0, 0]);
	});
});
