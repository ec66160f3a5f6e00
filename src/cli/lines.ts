import { StringDecoder } from 'node:string_decoder';

/** Answers one line; what it returns is printed as one line of JSON. */
export type AnswerLine = (line: string) => unknown;

/** Reads lines that end with LF from `input`, the last one with or without, and writes an answer for each, in order. */
export async function answerLines(
	input: AsyncIterable<Buffer>,
	answer: AnswerLine,
	write: (line: string) => void,
): Promise<void> {
	const decoder = new StringDecoder('utf8');
	const reply = async (line: string) => {
		write(`${JSON.stringify(await answer(line))}\n`);
	};
	let rest = '';
	for await (const chunk of input) {
		const lines = (rest + decoder.write(chunk)).split('\n');
		rest = lines.pop()!;
		for (const line of lines) await reply(line);
	}
	rest += decoder.end();
	if (rest !== '') await reply(rest);
}
