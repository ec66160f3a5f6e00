import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChecklist } from '../../src/domain/checklist/list.ts';
import {
	calendarIdKey,
	decodeFragment,
	encodeFragment,
	qrLimit,
	withoutPersonal,
	type Carried,
} from '../../src/domain/resume-link.ts';
import { national } from './checklist/real-tasks.ts';

const at = Date.UTC(2026, 10, 24, 8, 30);
const minute = 60_000;
const floored = (entries: Carried): Carried =>
	Object.fromEntries(
		Object.entries(entries).map(([key, entry]) => [
			key,
			{ ...entry, at: Math.floor(entry.at / minute) * minute },
		]),
	);

const key = fc
	.tuple(fc.constantFrom('task', 'profile', 'plan'), fc.stringMatching(/^[a-z][a-z-]{0,30}$/))
	.map((parts) => parts.join('.'));
const entries = fc.dictionary(
	key,
	fc.record({ value: fc.jsonValue(), at: fc.integer({ min: 0, max: 4e12 }) }),
	{ minKeys: 1 },
);

/** A fragment of version 1 that unfolds to the given bytes, whatever they are. */
async function pack(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
	const folded = new Blob(parts).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return `1${Buffer.from(await new Response(folded).arrayBuffer()).toString('base64url')}`;
}

/** What a fragment unfolds to. */
async function unpack(fragment: string): Promise<string> {
	const folded = new Blob([Buffer.from(fragment.slice(1), 'base64url')]).stream();
	return new Response(folded.pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

describe('a resume link', () => {
	it('holds the earliest minute and then, in order, a line for each entry', async () => {
		const fragment = await encodeFragment({
			'task.b': { value: 'x', at: 50 * minute + 59_999 },
			'task.a': { value: null, at: 14 * minute },
		});
		expect(await unpack(fragment)).toBe('e\ntask.a\t0\tnull\ntask.b\t10\t"x"');
		expect(await decodeFragment(await pack(await unpack(fragment)))).toEqual({
			'task.a': { value: null, at: 14 * minute },
			'task.b': { value: 'x', at: 50 * minute },
		});
	});

	it('carries notes of the greatest length for forty tasks', async () => {
		// Characters that follow no pattern, so that nothing is saved by folding them.
		let state = 1;
		const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
		const note = () =>
			Array.from({ length: 2000 }, () => String.fromCharCode(0x4e00 + ((next() >>> 8) % 20_000))).join('');
		const given = Object.fromEntries(
			Array.from({ length: 40 }, (_, index) => [
				`task.t${index}`,
				{ value: { state: 'stuck', note: note() }, at: at + index * minute },
			]),
		);
		expect(await decodeFragment(await encodeFragment(given))).toEqual(given);
	});

	it('does not carry what tells a filing apart in calendars', async () => {
		const order = { 'profile.order': { value: 'first', at } };
		const fragment = await encodeFragment({
			...order,
			[calendarIdKey]: { value: 'a1b2c3d4e5f60718', at: 0 },
		});
		expect(await decodeFragment(fragment)).toEqual(order);
	});

	it('carries every entry there and back, its change never later than it was', async () => {
		await fc.assert(
			fc.asyncProperty(entries, async (given) => {
				// JSON has no negative zero.
				const plain = JSON.parse(JSON.stringify(given)) as Carried;
				expect(await decodeFragment(await encodeFragment(plain))).toEqual(floored(plain));
			}),
		);
	});

	it('has only what an address can carry', async () => {
		await fc.assert(
			fc.asyncProperty(entries, async (given) => {
				expect(await encodeFragment(given)).toMatch(/^1[\w-]+$/);
			}),
		);
	});

	it('leaves notes and names behind unless they are asked for', async () => {
		const given: Carried = {
			'task.account': { value: { state: 'done', date: '2026-11-24', note: '张三的号' }, at },
			'task.phone': { value: { state: 'open', note: '13800000000' }, at },
			'subject-name': { value: '杭州某某公司', at },
			'candidate.c1': { value: { name: '某某官网' }, at },
			'profile.order': { value: 'first', at },
			'task.taken-back': { value: null, at },
		};
		const carried = await decodeFragment(await encodeFragment(withoutPersonal(given)));
		expect(carried).toEqual({
			'task.account': { value: { state: 'done', date: '2026-11-24' }, at },
			'profile.order': { value: 'first', at },
			'task.taken-back': { value: null, at },
		});
	});

	it('of a whole finished filing still fits a QR code', async () => {
		const { tasks } = makeChecklist(national, { order: 'first', subject: 'company' });
		const worked = tasks.map(({ id }, index): [string, Carried[string]] => [
			`task.${id}`,
			{
				value: {
					state: 'done',
					date: `2026-${String(10 + Math.floor(index / 28)).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
				},
				at: at + index * 7 * 3_600_000,
			},
		]);
		const fragment = await encodeFragment(
			Object.fromEntries([
				...worked,
				['profile.order', { value: 'first', at }],
				['profile.subject', { value: 'company', at }],
			]),
		);
		expect(`https://beian.example.cn/checklist/?resume#${fragment}`.length).toBeLessThanOrEqual(qrLimit);
	});

	it('that was cut, changed or never one is broken', async () => {
		const whole = await encodeFragment({ 'profile.order': { value: 'first', at } });
		for (const text of [
			'',
			'#',
			'1',
			whole.slice(0, -6),
			`1${whole.slice(4)}`,
			`${whole.slice(0, 4)}#${whole.slice(4)}`,
			'1!!!',
			'hello',
			'0ab9',
			await pack('e\ntask.a\t?\t1'),
			await pack('?\ntask.a\t0\t1'),
			await pack('e\ntask.a\t0'),
			await pack('e\ntask.a\t0\t"', new Uint8Array([0xff]), '"'),
		]) {
			expect(await decodeFragment(text), text).toBe('broken');
		}
	});

	it('from a newer release says so', async () => {
		expect(await decodeFragment('#2anything')).toBe('newer');
	});

	it('never throws and never unfolds without end', async () => {
		const start = '1\ntask.a\t0\t"';
		const long = (length: number) => pack(start, 'a'.repeat(length - start.length - 1), '"');
		expect(await decodeFragment(await long(500_000))).toHaveProperty(['task.a']);
		for (const length of [500_001, 3_000_000])
			expect(await decodeFragment(await long(length))).toBe('broken');
		await fc.assert(
			fc.asyncProperty(fc.string(), async (text) => {
				await decodeFragment(`1${text}`);
			}),
		);
	});

	it('of the first release is read for ever', async () => {
		const fragment =
			'1TYtBDoIwEADPyzP2bAmthIO_Ke2iCHbJ7taEGP_ugWg8zmTmZkRDswlP80otSyaBDnCaRQ1_Xut4p2TgARM_tlh2bCzq0saUuBaDAC9Ui0Z4wcyF8IT5oNCFwXnvQo_v4xnr7pTkSQLnv02tpuXbXLkQ9FDqun4A';
		expect(await decodeFragment(fragment)).toEqual({
			'profile.order': { value: 'first', at },
			'profile.subject': { value: 'company', at: at + minute },
			'task.account': { value: { state: 'done', date: '2026-11-24' }, at: at + 2 * minute },
			'task.buy-server': { value: { state: 'stuck' }, at: at + 3 * minute },
			'task.gone': { value: null, at: at + 4 * minute },
		});
	});
});
