import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/http-headers.mjs';
import { cdnFunctions, type CdnFunction } from '../../deploy/oss/cdn-functions.ts';

const argumentsOf = ({ functionArgs }: CdnFunction): Record<string, string> =>
	Object.fromEntries(functionArgs.map(({ argName, argValue }) => [argName, argValue]));

const named = (name: string, base?: string) =>
	cdnFunctions(base)
		.filter(({ functionName }) => functionName === name)
		.map(argumentsOf);

describe('the CDN', () => {
	test('adds to a page all headers that the bucket does not send', () => {
		const added = Object.fromEntries(named('set_resp_header').map(({ key, value }) => [key, value]));
		expect({ ...added, 'Cache-Control': 'no-cache' }).toEqual(headersFor('/index.html'));
	});
	test.each(['/', '/guide/'])('keeps hashed files for a year and pages for a minute, below %s', (base) => {
		const rules = named('path_based_ttl_set', base);
		const seconds = (path: string) =>
			Number(
				rules
					.filter((rule) => path.startsWith(rule['path']!))
					.sort((one, other) => Number(other['weight']) - Number(one['weight']))[0]!['ttl'],
			);
		const at = (path: string) => base.slice(0, -1) + path;
		expect(seconds(at('/_astro/page.abc.js'))).toBe(31_536_000);
		expect(seconds(at('/offline/tools.abc.json'))).toBe(31_536_000);
		for (const path of ['/', '/faq/', '/sw.js', '/pagefind/pagefind.js']) expect(seconds(at(path))).toBe(60);
		// Browsers are told what the bucket says, and ask each time.
		for (const rule of rules) expect(rule['swift_follow_cachetime']).toBe('off');
	});
	test('takes every query for the same page, and passes none on to the bucket', () => {
		expect(named('set_hashkey_args')).toEqual([{ hashkey_args: '', disable: 'on', keep_oss_args: 'off' }]);
	});
	test('is told in strings only, as its interface wants', () => {
		for (const { functionArgs } of cdnFunctions()) {
			for (const one of functionArgs)
				expect(Object.values(one).every((it) => typeof it === 'string')).toBe(true);
		}
	});
});
