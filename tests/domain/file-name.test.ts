import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFileName } from '../../src/domain/file-name.ts';

const day = '2026-11-24';
/** Any there is, and often those that are in names or that systems mind. */
const character = fc.oneof(
	fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
	fc.constantFrom(...'/\\:*?"<>|. -深圳é\u202e😀\u0301\0'),
);

describe('the name of a saved file', () => {
	it.each([
		['', 'beian-2026-11-24.json'],
		['客户甲', 'beian-客户甲-2026-11-24.json'],
		['zhang-san.cn', 'beian-zhang-san.cn-2026-11-24.json'],
		['第 2 份', 'beian-第-2-份-2026-11-24.json'],
		['王总（杭州）/网店', 'beian-王总-杭州-网店-2026-11-24.json'],
		['../../etc/passwd', 'beian-etc-passwd-2026-11-24.json'],
		['<b>: *?"|\\', 'beian-b-2026-11-24.json'],
		['…', 'beian-2026-11-24.json'],
		['\u202egnp.exe', 'beian-gnp.exe-2026-11-24.json'],
	])('of %j is %s', (name, expected) => {
		expect(makeFileName('json', name, day)).toBe(expected);
	});

	it('tells names apart up to 50 characters', () => {
		const name = '深'.repeat(49);
		expect(makeFileName('json', `${name}甲`)).not.toBe(makeFileName('json', `${name}乙`));
	});

	it('is one that every system takes, whatever a filing is called', () => {
		fc.assert(
			fc.property(fc.array(character, { maxLength: 100 }), (characters) => {
				const name = characters.join('');
				const file = makeFileName('json', name, day);
				expect(file).toMatch(/^beian(-[\p{L}\p{M}\p{N}.-]+)?-2026-11-24\.json$/u);
				expect(file).not.toContain('..');
				expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
			}),
		);
	});
});
