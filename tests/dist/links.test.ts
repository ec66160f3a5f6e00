import { expect, test } from 'vitest';
import { readCollection } from '../../src/content-model/read.ts';
import { site } from '../../src/site.ts';
import { attribute, builtPages, fetchedBy, fileOf, type BuiltPage } from './built-site.ts';

const pages = builtPages();
const ids = new Map(
	pages.map((page) => [
		page.file,
		new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
	]),
);

/**
 * Where the guide sends people beside its sources: the systems in which they do things, and what the
 * site itself stands on. A site that is not here and not a source is a mistake until someone adds it.
 */
const DESTINATIONS = new Set([
	'https://beian.miit.gov.cn',
	'https://domain.miit.gov.cn',
	'https://beian.mps.gov.cn',
	'https://beian.aliyun.com',
	'https://creativecommons.org',
	// Where the operator of this build takes reports.
	...(process.env['FEEDBACK_URL'] ? [new URL(process.env['FEEDBACK_URL']).origin] : []),
]);

const here = new URL(site.url).origin;

function linksOf(page: BuiltPage): URL[] {
	return page.elements
		.filter((element) => element.tagName === 'a' || element.tagName === 'area')
		.flatMap((element) => attribute(element, 'href') ?? [])
		.map((href) => {
			if (!URL.canParse(href, here + page.url)) throw new Error(`${page.url} links to “${href}”`);
			return new URL(href, here + page.url);
		});
}

test('every link within the site leads to a page, and to a place on it', () => {
	const broken = pages.flatMap((page) =>
		linksOf(page)
			.filter((url) => url.origin === here)
			.filter((url) => {
				const file = fileOf(url.pathname);
				if (file === undefined) return true;
				const fragment = decodeURIComponent(url.hash.slice(1));
				return fragment !== '' && ids.has(file) && !ids.get(file)!.has(fragment);
			})
			.map((url) => `${page.url} → ${url.pathname}${decodeURIComponent(url.hash)}`),
	);
	expect([...new Set(broken)]).toEqual([]);
});

test('all that a page fetches is there, and from this site', () => {
	const broken = pages.flatMap((page) =>
		page.elements
			.flatMap(fetchedBy)
			.filter((url) => !url.startsWith('data:'))
			.map((url) => new URL(url, here + page.url))
			.filter((url) => url.origin !== here || fileOf(url.pathname) === undefined)
			.map((url) => `${page.url} fetches ${url.href}`),
	);
	expect([...new Set(broken)]).toEqual([]);
});

test('every link out of the site leads to a source or to a known destination', async () => {
	const sources = await readCollection('sources');
	const durations = await readCollection('durations');
	const cited = [...sources.values(), ...[...durations.values()].map(({ source }) => source)];
	const known = new Set(
		cited.flatMap((source) => ('url' in source && source.url ? new URL(source.url).href : [])),
	);
	const unknown = pages.flatMap((page) =>
		linksOf(page)
			.filter((url) => url.origin !== here && !['mailto:', 'tel:'].includes(url.protocol))
			.filter((url) => !known.has(url.href) && !DESTINATIONS.has(url.origin))
			.map((url) => `${page.url} → ${url.href}`),
	);
	expect([...new Set(unknown)]).toEqual([]);
});
