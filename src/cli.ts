import { readArguments } from '../scripts/lib/arguments.mjs';
import { answerCheck, readCheckData } from './cli/check.ts';
import { answerFooter, readFooterData } from './cli/footer.ts';
import { answerLines, type AnswerLine } from './cli/lines.ts';
import { answerMessage, readMessageData } from './cli/message.ts';
import { answerName, readNameData } from './cli/name.ts';
import { answerPlan, readPlanData } from './cli/plan.ts';
import { answerSearch, readSearchData } from './cli/search.ts';
import { answerTasks, readTasksData } from './cli/tasks.ts';
import type { Content } from './content-model/collections.ts';
import { readContent } from './content-model/read.ts';
import { parseDay, toShanghaiDay, type Day } from './domain/day.ts';

/** Reads what a command needs of the content once, and answers line by line. */
const fromContent =
	<T>(read: (content: Content) => T, answer: (line: string, data: T, today: Day) => unknown) =>
	async (today: Day): Promise<AnswerLine> => {
		const data = read(await readContent());
		return (line) => answer(line, data, today);
	};

const commands: Readonly<Record<string, (today: Day) => Promise<AnswerLine>>> = {
	tasks: fromContent(readTasksData, answerTasks),
	name: fromContent(readNameData, answerName),
	plan: fromContent(readPlanData, answerPlan),
	search: async () => {
		const data = await readSearchData(new URL('../dist/', import.meta.url));
		return (line) => answerSearch(line, data);
	},
	message: fromContent(readMessageData, answerMessage),
	footer: fromContent(readFooterData, answerFooter),
	check: fromContent(readCheckData, answerCheck),
};

const usage = `The domain from a terminal: JSON lines in on stdin, JSON lines out.

npm run -s beian -- tasks
npm run -s beian -- name
npm run -s beian -- plan [--today YYYY-MM-DD]
npm run -s beian -- search                        (over the built site)
npm run -s beian -- message [--today YYYY-MM-DD]
npm run -s beian -- footer
npm run -s beian -- check [--today YYYY-MM-DD]`;

const { values, positionals } = readArguments(usage, {
	options: { today: { type: 'string' } },
	allowPositionals: true,
});
const command = Object.hasOwn(commands, positionals[0] ?? '') ? commands[positionals[0]!] : undefined;
const today = values.today === undefined ? toShanghaiDay(Date.now()) : parseDay(values.today);

if (command === undefined || today === undefined) {
	console.error(`beian ${Object.keys(commands).join('|')} [--today YYYY-MM-DD]`);
	process.exitCode = 2;
} else {
	process.stdout.on('error', () => process.exit(0));
	await answerLines(process.stdin, await command(today), (line) => process.stdout.write(line));
}
