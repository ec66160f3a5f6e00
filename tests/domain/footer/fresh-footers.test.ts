import { beforeAll, describe, expect, it } from 'vitest';
import { answerFooter, readFooterData, type FooterData } from '../../../src/cli/footer.ts';
import { readContent } from '../../../src/content-model/read.ts';
import { freshFooters, furtherFooters, type FreshFooter } from './fresh-footers.ts';
import { findFaults, type FooterAnswer } from './measure-footers.ts';
import { makerFooters, templateFooters } from './template-footers.ts';

let data: FooterData;
beforeAll(async () => {
	data = readFooterData(await readContent());
});

const ask = (html: string) => answerFooter(JSON.stringify({ html }), data) as FooterAnswer;

const footers = [...freshFooters, ...furtherFooters, ...templateFooters, ...makerFooters];

describe('the check of a footer from a real make of site', () => {
	it.each(footers.map((footer): [string, FreshFooter] => [footer.name, footer]))(
		'finds the numbers and faults of %s',
		(_, footer) => {
			expect(findFaults(footer, ask(footer.html))).toEqual([]);
		},
	);

	it('keeps each number that it finds in the mended code', () => {
		for (const { html } of footers) {
			const { icp, police, code } = ask(html);
			for (const number of [...icp.filter((one) => !one.startsWith('粤')), ...police])
				expect(code).toContain(number);
		}
	});
});
