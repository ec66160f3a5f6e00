import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/steps.mjs';
import { sayDay, sayShortDay } from '../../../src/domain/day-text.ts';
import { requireDay } from '../../../src/domain/day.ts';
import type { Match } from './find.ts';

const folder = join(root, 'src/content/i18n/zh-CN');
const phrases = Object.assign(
	{},
	...globSync('**/*.json', { cwd: folder }).map(
		(name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object,
	),
) as Record<string, string>;

/** The key of every word of the interface. */
export const keys = Object.keys(phrases);

/** The names of what is filled in; marks of facts and sources, which show something of their own, have a colon before. */
const GAP = /:\w+\[[^\]]*\]|\{(\w+)\}/g;

function phraseOf(key: string): string {
	const phrase = phrases[key];
	if (phrase === undefined) throw new Error(`no word of the interface has the key ${key}`);
	return phrase;
}

/**
 * A word of the interface by its key, as the site says it: so a journey keeps its meaning when the word is improved.
 *
 *     t('timeline.date.outside', { first: 2026, last: 2028 })
 *
 * Throws for an unknown key, and where a value is lacking.
 */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
	return phraseOf(key).replace(GAP, (gap, name: string | undefined) => {
		const value = name === undefined ? undefined : values[name];
		if (value === undefined) throw new Error(`${key} needs a value for ${gap}`);
		return String(value);
	});
}

/** How a word is meant in a query. What is not given a value may be anything. */
export function matchOf(
	key: string,
	values: Readonly<Record<string, string | number>> = {},
	isExact = false,
): Extract<Match, { like: string }> {
	const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
	let like = '';
	let from = 0;
	const phrase = phraseOf(key);
	for (const gap of phrase.matchAll(GAP)) {
		const value = gap[1] === undefined ? undefined : values[gap[1]];
		like += escaped(phrase.slice(from, gap.index)) + (value === undefined ? '.*?' : escaped(String(value)));
		from = gap.index + gap[0].length;
	}
	like += escaped(phrase.slice(from));
	return { like: isExact ? `^${like}$` : like, flags: 's' };
}

/** What a word looks like in a longer text. What is not given a value may be anything. */
export function patternOf(key: string, values: Readonly<Record<string, string | number>> = {}): RegExp {
	const { like, flags } = matchOf(key, values);
	return new RegExp(like, flags);
}

/** A day, `YYYY-MM-DD`, as the site says it in its own year. Throws where there is no such day. */
export const dayText = (day: string) => sayDay(requireDay(day), t);
/** A day as the site says it in another year. */
export const dayOfYearText = (day: string) => sayDay(requireDay(day), t, 0);
/** A day as the site says it where it is narrow. */
export const shortDayText = (day: string) => sayShortDay(requireDay(day), t);
