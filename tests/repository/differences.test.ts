import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differences } from '../../scripts/lib/differences.mjs';

let one: string;
let other: string;
beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-differences-'));
	one = join(folder, 'one');
	other = join(folder, 'other');
	mkdirSync(join(one, 'faq'), { recursive: true });
	writeFileSync(join(one, 'faq/index.html'), '<p>built 10:00</p>');
	writeFileSync(join(one, 'sw.js'), 'self');
	cpSync(one, other, { recursive: true });
});
afterEach(() => rmSync(join(one, '..'), { recursive: true }));

test('the same files are the same', () => {
	expect(differences(one, other)).toEqual([]);
});

test('a file that differs is named with the place, one that lacks with the side', () => {
	writeFileSync(join(other, 'faq/index.html'), '<p>built 10:05</p>');
	rmSync(join(other, 'sw.js'));
	expect(differences(one, other)).toEqual([
		expect.stringMatching(/^faq\/index\.html: from byte 13 \(18 and 18 bytes\)/),
		'sw.js: only in the first',
	]);
});

test('a file that is longer differs where the other ends', () => {
	writeFileSync(join(other, 'sw.js'), 'self.skipWaiting()');
	expect(differences(one, other)).toEqual([expect.stringMatching(/^sw\.js: from byte 4/)]);
});
