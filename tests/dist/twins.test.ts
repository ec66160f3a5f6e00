import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-model/read.ts';
import { site } from '../../src/site.ts';
import { hasClass } from '../../src/integrations/built-pages.ts';
import { attribute, builtPages, citedBy, dist, fileOf, type BuiltPage } from './built-site.ts';

const content = await readContent();
/** All pages but the two that only say that another is missing. */
const pages = builtPages().filter(({ file }) => !/(404|not-kept[\\/]index)\.html$/.test(file));
const twinFile = ({ file }: BuiltPage) => `${file}.md`;

/** A twin's words without Markdown's escapes. */
const wordsOf = (page: BuiltPage) =>
	readFileSync(twinFile(page), 'utf8').replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The facts in a page's list at its end. */
const factsOf = (page: BuiltPage) =>
	page.elements.flatMap((element) => {
		const id = /^fact-(.+)$/.exec(attribute(element, 'id') ?? '')?.[1];
		return id !== undefined && content.facts.has(id) ? [id] : [];
	});

/** Addresses within the site that a Markdown text links to, from the root. */
function linksIn(markdown: string): string[] {
	return [...markdown.matchAll(/\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g)]
		.map((match) => match[1]!)
		.filter((link) => link.startsWith('/') || link.startsWith(site.url))
		.map((link) => new URL(link, site.url).pathname);
}

test('every page has a twin, and no twin is without its page', () => {
	const twins = globSync('**/*.md', { cwd: dist }).map((name) => join(dist, name));
	expect(pages.length).toBeGreaterThan(150);
	expect(twins.sort()).toEqual(pages.map(twinFile).sort());
});

test('every page names its twin', () => {
	const named = pages.map((page) => {
		const link = page.elements.find((element) => attribute(element, 'type') === 'text/markdown');
		return link && fileOf(new URL(attribute(link, 'href')!, `http://site${page.url}`).pathname);
	});
	expect(named).toEqual(pages.map(twinFile));
});

describe.each(pages.map((page) => [page.url, page] as const))('the twin of %s', (url, page) => {
	const markdown = readFileSync(twinFile(page), 'utf8');
	const words = wordsOf(page);

	test('says of each fact how sure it is, who disagrees and what nobody knows', () => {
		const missing = factsOf(page).flatMap((id) => {
			const { statement, checked, disputes = [], unknown = '' } = content.facts.get(id)!;
			const note = words.slice(words.indexOf(`[^${id}]: `)).split(/\n\[\^|\n## /)[0]!;
			const wanted = [statement, checked, unknown, ...disputes.flatMap(({ says, follow }) => [says, follow])];
			return wanted.filter((part) => !note.includes(part)).map((part) => `${id}: ${part}`);
		});
		expect(missing).toEqual([]);
	});

	test('keeps every mark, and a note for each', () => {
		const marks = page.elements
			.filter((element) => element.tagName === 'a' && hasClass(element, 'cite'))
			.flatMap(citedBy);
		const kept = new Set([...markdown.matchAll(/\[\^([a-z0-9-]+)\](?!:)/g)].map((match) => match[1]!));
		expect(marks.filter((id) => !kept.has(id))).toEqual([]);
		expect([...kept].filter((id) => !markdown.includes(`\n[^${id}]: `))).toEqual([]);
	});

	test('has no HTML and no character references left', () => {
		const prose = markdown
			.replace(/^( *)```[^]*?^\1```/gm, '')
			.replace(/`[^`\n]*`/g, '')
			.replace(/<https?:[^>\s]*>/g, '')
			.replace(/\\</g, '');
		expect(prose.match(/<[a-z/!][^>]*>|&[#a-z0-9]+;/gi) ?? []).toEqual([]);
	});

	test('links only to what is there', () => {
		expect(linksIn(markdown).filter((link) => fileOf(link) === undefined)).toEqual([]);
	});

	test('gives its page and begins with its title', () => {
		expect(markdown).toMatch(/^# .+\n\n> .+\n\n/);
		expect(markdown).toContain(`网页版：${site.hasUrl ? new URL(url, site.url).href : url}\n`);
	});
});

test('a province’s twin has every requirement with its disputes', () => {
	const missing = [...content.provinces].flatMap(([id, { requirements }]) => {
		const page = pages.find(({ path }) => path.endsWith(`/provinces/${id}/`))!;
		const words = wordsOf(page);
		return requirements
			.flatMap(({ statement, disputes = [], unknown = '' }) => [
				statement,
				unknown,
				...disputes.flatMap(({ says, follow }) => [says, follow]),
			])
			.filter((part) => !words.includes(part))
			.map((part) => `${id}: ${part}`);
	});
	expect(missing).toEqual([]);
});

describe('llms.txt', () => {
	const text = readFileSync(join(dist, 'llms.txt'), 'utf8');

	test('has the form of the convention', () => {
		expect(text).toMatch(/^# .+\n\n> .+\n/);
		const sections = text.split(/^## /m).slice(1);
		expect(sections.at(-1)).toMatch(/^Optional\n/);
		for (const section of sections) {
			const lines = section.trim().split('\n').slice(2);
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.filter((line) => !/^- \[.+\]\(\S+\.md\): .+/.test(line))).toEqual([]);
		}
	});

	test('lists every twin once, and nothing that is not there', () => {
		const links = linksIn(text);
		expect(links.filter((link) => fileOf(link) === undefined)).toEqual([]);
		const files = links.filter((link) => link.endsWith('.md')).map((link) => fileOf(link));
		expect(files.sort()).toEqual(pages.map(twinFile).sort());
		expect(links).toContain(`${site.base}data/index.json`);
	});
});

test('texts for machines are neither kept for reading offline nor searched nor in the sitemap', () => {
	// The worker's own text lists every file that it keeps.
	const lists = ['sw.js', globSync('_astro/search.*.json', { cwd: dist })[0]!, 'sitemap-0.xml'];
	for (const name of lists) {
		const list = readFileSync(join(dist, name), 'utf8');
		expect(list, name).toContain('faq/');
		expect(list, name).not.toMatch(/\.html\.md|llms\.txt|\bdata\/[a-z-]+\.json/);
	}
});
