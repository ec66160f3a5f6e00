/**
 * Prints how the messages of the fresh set are answered, learnt from and frozen apart. `--list` adds what was missed of those that
 * may be learnt from.
 */
import { answerMessage, readMessageData } from '../../src/cli/message.ts';
import { readContent } from '../../src/content-model/read.ts';
import { requireDay } from '../../src/domain/day.ts';
import { frozen, learnt } from '../domain/messages/fresh.ts';
import { furtherFrozen, furtherLearnt } from '../domain/messages/further.ts';
import { providerWordings } from '../domain/messages/provider-wordings.ts';
import { providerWordingsFrozen } from '../domain/messages/provider-wordings-frozen.ts';
import { desk, shop } from '../domain/messages/desk.ts';
import { manySenders } from '../domain/messages/many-senders.ts';
import { measureMessages, type Answered, type Figure } from '../domain/messages/measure.ts';

const data = readMessageData(await readContent());
const answer = (text: string) =>
	answerMessage(JSON.stringify({ text }), data, requireDay('2026-11-30')) as Answered;
const share = ({ part, of }: Figure) =>
	of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}% (${part}/${of})`;

console.log(
	'messages: right first (≥85%) · among three (≥95%) · every reason (≥90%) · deadlines · frauds found (≥95%) · harmless called fraud (0) · answered though nothing fits (0)',
);
for (const [name, messages] of [
	['learnt from', learnt],
	['frozen', frozen],
	['providers’ wordings, learnt from', providerWordings],
	['providers’ wordings, frozen', providerWordingsFrozen],
	['further, learnt from', furtherLearnt],
	['further, frozen', furtherFrozen],
	['many senders, learnt from', manySenders],
	['one desk, learnt from', [...desk, ...shop]],
] as const) {
	const figures = measureMessages(messages, answer);
	console.log(
		`${name} (${messages.length}): ${[figures.first, figures.amongThree, figures.everyReason, figures.deadlines, figures.fraudsFound, figures.calledFraud, figures.answeredNothing].map(share).join(' · ')}`,
	);
	if (name.endsWith('frozen') || !process.argv.includes('--list')) continue;
	for (const [kind, { missed }] of Object.entries(figures).filter(([kind]) => kind !== 'calledFraud'))
		for (const one of missed as string[]) console.log(`    ${kind}: ${one}`);
}
