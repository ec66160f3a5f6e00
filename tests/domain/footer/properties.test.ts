import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFooter, readFooterData, type FooterData } from '../../../src/cli/footer.ts';
import { readContent } from '../../../src/content-model/read.ts';

let data: FooterData;
beforeAll(async () => {
	data = readFooterData(await readContent());
});

interface Answer {
	readonly findings: readonly { readonly id: string; readonly severity: string }[];
	readonly icp: readonly string[];
	readonly police: readonly string[];
	readonly code: string;
}
const ask = (html: string) => answerFooter(JSON.stringify({ html }), data) as Answer;

/** Provinces as ICP numbers, as numbers of the police, and as divisions begin with them; Guangdong, which hangs no suffix, apart. */
const provinces = [
	['京', '京', '110108'],
	['浙', '浙', '330106'],
	['蜀', '川', '510107'],
	['陇', '甘', '620102'],
	['黔', '贵', '520103'],
	['沪', '沪', '310115'],
] as const;

const digitsOf = (length: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
		.map((digits) => digits.join(''));
const years = fc.integer({ min: 2010, max: 2026 });
const province = fc.constantFrom(...provinces);
const icpOf = (letter: string) =>
	fc
		.tuple(years, digitsOf(6), fc.integer({ min: 1, max: 99 }))
		.map(([year, digits, suffix]) => `${letter}ICP备${String(year)}${digits}号-${String(suffix)}`);
const policeOf = (letter: string, division: string) =>
	digitsOf(8).map((digits) => `${letter}公网安备${division}${digits}号`);
/** The numbers of one site: all of one province. */
const numbers = province.chain(([letter, policeLetter, division]) =>
	fc.record({
		icp: fc.uniqueArray(icpOf(letter), { minLength: 1, maxLength: 4 }),
		police: fc.uniqueArray(policeOf(policeLetter, division), { minLength: 1, maxLength: 4 }),
	}),
);

const icpLink = 'https://beian.miit.gov.cn/';
const policeLink = (number: string) =>
	`https://beian.mps.gov.cn/#/query/webSearch?code=${number.replace(/\D/g, '')}`;
const escapeCharacters = (text: string) =>
	text.replace(/\P{ASCII}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** How makers of sites wrap a number and its link. */
const shapes: Readonly<Record<string, (number: string, href: string) => string>> = {
	link: (number, href) => `<a href="${href}" target="_blank" rel="nofollow noopener">${number}</a> `,
	'link around spans': (number, href) =>
		`<p><a href='${href}'><img src="/i.png" alt=""><span>${number}</span></a></p>`,
	'text in a line': (number) => `<span>${number}</span><span> | </span>`,
	'entities for characters': (number, href) =>
		`<a href="${href}">${number.replace(/\P{ASCII}/gu, (char) => `&#${String(char.charCodeAt(0))};`)}</a> `,
	'spaces in the number': (number, href) => `<a href="${href}"> ${number.replace('备', '备 ')} </a> `,
	Markdown: (number, href) => `[${number}](${href}) `,
	"a script's string": (number, href) => `<a href=\\"${href}\\">${escapeCharacters(number)}<\\/a> `,
	'HTML as text': (number, href) => `&lt;a href="${href}"&gt;${number}&lt;/a&gt; `,
	'a part of a feed': (number, href) => `<![CDATA[<a href="${href}">${number}</a>]]> `,
	'a drawing': (number, href) => `<a href="${href}"><svg><text>${number}</text></svg></a> `,
	'a theme in PHP': (number, href) => `<a href="${href}"><?php echo '${number}'; ?></a> `,
	'a handler of clicks': (number, href) => `<b onclick="window.open('${href}')">${number}</b> `,
};
const shape = fc.constantFrom(...Object.keys(shapes));

const countIn = (code: string, number: string) => code.split(`>${number}</a>`).length - 1;

describe('any numbers of a site', () => {
	it('are found in full in whatever markup they stand, and stand in the mended code once', () => {
		fc.assert(
			fc.property(numbers, fc.array(shape, { minLength: 8, maxLength: 8 }), ({ icp, police }, wrapped) => {
				const all = [...icp, ...police];
				const html = all
					.map((number, at) =>
						shapes[wrapped[at]!]!(number, number.includes('ICP') ? icpLink : policeLink(number)),
					)
					.join('');
				const answer = ask(html);
				expect(new Set(answer.icp)).toEqual(new Set(icp));
				expect(new Set(answer.police)).toEqual(new Set(police));
				const code = answer.code.replace(/<img[^>]*>/g, '');
				expect(all.map((number) => countIn(code, number))).toEqual(all.map(() => 1));
			}),
		);
	});

	it.each(Object.keys(shapes))('are found in %s', (name) => {
		fc.assert(
			fc.property(numbers, ({ icp, police }) => {
				const html = [
					...icp.map((number) => shapes[name]!(number, icpLink)),
					...police.map((number) => shapes[name]!(number, policeLink(number))),
				].join('');
				const answer = ask(html);
				expect([new Set(answer.icp), new Set(answer.police)]).toEqual([new Set(icp), new Set(police)]);
			}),
			{ numRuns: 20 },
		);
	});

	it('leave nothing to mend in the code that was made of them', () => {
		fc.assert(
			fc.property(numbers, shape, ({ icp, police }, name) => {
				const { code } = ask([...icp, ...police].map((number) => shapes[name]!(number, '/')).join(''));
				const again = ask(code);
				expect(again.findings.filter(({ severity }) => severity !== 'ok')).toEqual([]);
				expect(again.code).toBe(code);
			}),
		);
	});
});
