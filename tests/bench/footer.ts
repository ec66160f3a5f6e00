/**
 * Prints how the footers of real makes are answered, and how long the check takes on pages of one and two million characters of many
 * makes: reading the page, and the check itself. Both are the processor's time, the least of some runs, so that what
 * else the machine does changes little; the ratio to half the page is about 2 where the time is linear.
 */
import { answerFooter, readFooterData } from '../../src/cli/footer.ts';
import { readHtml } from '../../src/domain/footer/read-html.ts';
import { readContent } from '../../src/content-model/read.ts';
import { checkFooter } from '../../src/domain/footer/check.ts';
import { freshFooters, furtherFooters } from '../domain/footer/fresh-footers.ts';
import { largePages } from '../domain/footer/large-pages.ts';
import { findFaults, type FooterAnswer } from '../domain/footer/measure-footers.ts';
import { makerFooters, templateFooters } from '../domain/footer/template-footers.ts';

const data = readFooterData(await readContent());
const runs = 7;
/** Milliseconds for two million characters. */
const bound = 200;

const footers = [...freshFooters, ...furtherFooters, ...templateFooters, ...makerFooters];
const right = footers.filter(
	(footer) =>
		findFaults(footer, answerFooter(JSON.stringify({ html: footer.html }), data) as FooterAnswer).length ===
		0,
);
console.log(`footers of real makes, learnt from: ${right.length}/${footers.length} answered right`);
console.log(
	`footer, 2,000,000 characters: reading · check · both (≤${bound} ms) · ratio of both to 1,000,000`,
);
for (const [name, make] of Object.entries(largePages)) {
	const half = measure(make(1_000_000));
	const whole = measure(make(2_000_000));
	const both = whole.reading + whole.check;
	console.log(
		`  ${name}: ${whole.reading.toFixed(0)} ms · ${whole.check.toFixed(0)} ms · ${both.toFixed(0)} ms · ${(both / (half.reading + half.check)).toFixed(1)}×`,
	);
}

function measure(html: string): { reading: number; check: number } {
	let reading = Infinity;
	let check = Infinity;
	for (let run = 0; run < runs; run++) {
		const start = process.cpuUsage();
		const page = readHtml(html);
		reading = Math.min(reading, process.cpuUsage(start).user / 1000);
		const read = process.cpuUsage();
		checkFooter(page, data);
		check = Math.min(check, process.cpuUsage(read).user / 1000);
	}
	return { reading, check };
}
