import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameSeverities } from '../../../src/domain/site-name/rules.ts';
import { findVerdict } from '../../../src/domain/site-name/verdict.ts';

const found = (...severities: (typeof nameSeverities)[number][]) =>
	findVerdict(severities.map((severity) => ({ severity })));

it('a name is as good as the worst that is found in it, and advice leaves it good', () => {
	expect(found()).toBe('ok');
	expect(found('advice', 'advice')).toBe('ok');
	expect(found('advice', 'warn')).toBe('warn');
	expect(found('warn', 'advice', 'error')).toBe('error');
});

it('a verdict does not depend on the order, and one finding more never betters it', () => {
	const order = ['ok', 'warn', 'error'];
	const severity = fc.constantFrom(...nameSeverities);
	fc.assert(
		fc.property(fc.array(severity), severity, (some, more) => {
			expect(found(...some.toReversed())).toBe(found(...some));
			expect(order.indexOf(found(...some, more))).toBeGreaterThanOrEqual(order.indexOf(found(...some)));
		}),
	);
});
