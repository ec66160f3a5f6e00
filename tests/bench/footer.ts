/**
 * Prints how long the footer check takes on pages of one and two million characters of many makes: the parser of the command, and
 * the check itself. Both are the processor's time, the least of some runs, so that what else the machine does changes little; the
 * ratio to half the page is about 2 where the time is linear.
 */
import { readFooterData } from '../../src/cli/footer.ts';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { readContent } from '../../src/content-model/read.ts';
import { checkFooter } from '../../src/domain/footer/check.ts';
import { readPage } from '../../src/domain/footer/page-text.ts';
import { largePages } from '../domain/footer/large-pages.ts';

const data = readFooterData(await readContent());
const runs = 7;
/** Milliseconds for two million characters, the parser's among them; in a browser the page is parsed by its own. */
const bound = 200;

console.log(
	`footer, 2,000,000 characters: parser · check · both (≤${bound} ms) · ratio of the check to 1,000,000`,
);
for (const [name, make] of Object.entries(largePages)) {
	const half = await measure(make(1_000_000));
	const whole = await measure(make(2_000_000));
	console.log(
		`  ${name}: ${whole.parse.toFixed(0)} ms · ${whole.check.toFixed(0)} ms · ${(whole.parse + whole.check).toFixed(0)} ms · ${(whole.check / Math.max(half.check, 1)).toFixed(1)}×`,
	);
}

async function measure(html: string): Promise<{ parse: number; check: number }> {
	let parse = Infinity;
	let check = Infinity;
	for (let run = 0; run < runs; run++) {
		const start = process.cpuUsage();
		const tree = parseHtml(html);
		parse = Math.min(parse, process.cpuUsage(start).user / 1000);
		for (let again = 0; again < 2; again++) {
			const parsed = process.cpuUsage();
			checkFooter(readPage(tree), data);
			check = Math.min(check, process.cpuUsage(parsed).user / 1000);
		}
	}
	return { parse, check };
}
