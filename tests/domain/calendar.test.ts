import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { LegalHoliday, LunarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { readCollection } from '../../src/content-model/read.ts';
import {
	addWorkingDays,
	createCalendar,
	isOutside,
	isProvisional,
	isWorkingDay,
	findDayKind,
	findHolidays,
	findNextWorkingDay,
	countWorkingDays,
} from '../../src/domain/calendar.ts';
import { requireDay, formatDay, findWeekday } from '../../src/domain/day.ts';
import { realCalendar as calendar } from './real-calendar.ts';

const years = await readCollection('holidays');
const add = (iso: string, n: number) => formatDay(addWorkingDays(calendar, requireDay(iso), n) as number);
const between = (from: string, to: string) => countWorkingDays(calendar, requireDay(from), requireDay(to));

describe('published years', () => {
	it('agree, day by day, with two independent packages', () => {
		for (let day = calendar.first; day <= calendar.officialUntil; day++) {
			const iso = formatDay(day);
			const [year, month, date] = iso.split('-').map(Number);
			const tyme = LegalHoliday.fromYmd(year!, month!, date!)?.isWork() ?? findWeekday(day) < 6;
			expect(isWorkingDay(calendar, day), iso).toBe(tyme);
			expect(isWorkingDay(calendar, day), iso).toBe(chineseDays.isWorkday(iso));
		}
	});

	it('have as many working days as two independent packages count', () => {
		for (const [date, n] of [
			['2025-01-20', 20],
			['2026-02-10', 20],
			['2026-09-15', 15],
			['2026-02-15', 0],
		] as const) {
			expect(add(date, n), `${date} + ${n}`).toBe(chineseDays.findWorkday(n, date));
		}
	});
});

describe('provisional years', () => {
	const provisional = [...years].filter(([, year]) => year.provisional);

	it('follow the last published one without a gap, until 2036', () => {
		expect(provisional.map(([id]) => id)).toEqual(
			Array.from({ length: 10 }, (_, index) => String(2027 + index)),
		);
	});

	it.each(provisional)('%s has the thirteen statutory days on their lunar and solar dates', (id, entry) => {
		const year = Number(id);
		const lunar = (month: number, day: number) => solar(LunarDay.fromYmd(year, month, day).getSolarDay());
		const qingming = solar(SolarTerm.fromIndex(year, 7).getSolarDay());
		const newYear = requireDay(lunar(1, 1));
		expect(chineseDays.getSolarDateFromLunar(`${year}-01-01`).date).toBe(lunar(1, 1));
		expect(Object.fromEntries(entry.holidays.map(({ name, off }) => [name, off]))).toEqual({
			元旦: [`${year}-01-01`],
			春节: [-1, 0, 1, 2].map((offset) => formatDay(newYear + offset)),
			清明节: [qingming],
			劳动节: [`${year}-05-01`, `${year}-05-02`],
			端午节: [lunar(5, 5)],
			中秋节: [lunar(8, 15)],
			国庆节: [`${year}-10-01`, `${year}-10-02`, `${year}-10-03`],
		});
	});

	it.each(provisional)('%s gives a weekday for each statutory day on a weekend', (_, entry) => {
		const off = new Set<string>();
		for (const holiday of entry.holidays) {
			const onWeekend = holiday.off.filter((day) => findWeekday(requireDay(day)) > 5);
			expect(holiday.inLieu?.length ?? 0, holiday.name).toBe(onWeekend.length);
			for (const day of holiday.inLieu ?? []) {
				expect(findWeekday(requireDay(day)), day).toBeLessThan(6);
				expect(off.has(day), day).toBe(false);
				expect(day > holiday.off.at(-1)!, day).toBe(true);
			}
			for (const day of [...holiday.off, ...(holiday.inLieu ?? [])]) off.add(day);
		}
	});
});

describe('a holiday worked out by hand', () => {
	it('Spring Festival 2025: off from Tuesday 28 January to 4 February, Sunday 26 January and Saturday 8 February worked', () => {
		expect(add('2025-01-24', 1)).toBe('2025-01-26');
		expect(add('2025-01-27', 1)).toBe('2025-02-05');
		expect(add('2025-02-07', 1)).toBe('2025-02-08');
		expect(add('2025-01-20', 20)).toBe('2025-02-21');
		expect(between('2025-01-26', '2025-02-08')).toBe(5);
	});

	it('Spring Festival 2026: off from Sunday 15 to Monday 23 February, Saturdays 14 and 28 worked', () => {
		expect(add('2026-02-13', 1)).toBe('2026-02-14');
		expect(add('2026-02-14', 1)).toBe('2026-02-24');
		expect(add('2026-02-10', 20)).toBe('2026-03-16');
		expect(add('2026-02-24', -1)).toBe('2026-02-14');
		expect(findDayKind(calendar, requireDay('2026-02-28'))).toEqual({ kind: 'made-up', holiday: '春节' });
		expect(findDayKind(calendar, requireDay('2026-02-17'))).toEqual({ kind: 'holiday', holiday: '春节' });
	});

	it('National Day 2026: off from Thursday 1 to Wednesday 7 October, Sunday 20 September and Saturday 10 October worked', () => {
		expect(add('2026-09-18', 1)).toBe('2026-09-20');
		expect(add('2026-09-30', 1)).toBe('2026-10-08');
		expect(add('2026-09-30', 3)).toBe('2026-10-10');
		expect(add('2026-10-03', 0)).toBe('2026-10-08');
		expect(between('2026-09-30', '2026-10-08')).toBe(1);
	});

	it('amended years: Labour Day 2019 and the Spring Festival of 2020', () => {
		expect(add('2019-04-30', 1)).toBe('2019-05-05');
		expect(add('2020-01-23', 1)).toBe('2020-02-03');
	});

	it('counts by the law alone where no notice of the holidays is out', () => {
		expect(isProvisional(calendar, requireDay('2026-12-31'))).toBe(false);
		expect(isProvisional(calendar, requireDay('2027-01-01'))).toBe(true);
		expect(isWorkingDay(calendar, requireDay('2027-01-01'))).toBe(false);
		expect(add('2027-02-04', 1)).toBe('2027-02-11');
	});
});

describe('a calendar made of its data', () => {
	it('has the working days of each week, without the days off and with the weekend days that are worked for them', () => {
		const made = createCalendar({
			first: '2026-09-21',
			officialUntil: '2026-09-30',
			last: '2026-10-12',
			// Each time of a holiday begins so many days after the one before of its name, the first after the calendar's first day.
			holidays: {
				中秋节: [[4, 3]],
				国庆节: [
					[10, 1, -11],
					[1, 6, 8],
				],
			},
		});
		expect([...made.days].map(formatDay)).toEqual([
			...['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24'],
			...['2026-09-28', '2026-09-29', '2026-09-30'],
			...['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12'],
		]);
		expect([...made.counts]).toEqual([1, 2, 3, 4, 4, 4, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 8, 9, 10, 10, 11]);
		expect([made.first, made.officialUntil, made.last].map(formatDay)).toEqual([
			'2026-09-21',
			'2026-09-30',
			'2026-10-12',
		]);
		expect(findDayKind(made, requireDay('2026-10-10'))).toEqual({ kind: 'made-up', holiday: '国庆节' });
		expect(findDayKind(made, requireDay('2026-10-07'))).toEqual({ kind: 'holiday', holiday: '国庆节' });
	});
});

describe('the ends of the calendar', () => {
	it('are reported as before-calendar and after-calendar, and no day beyond them is guessed', () => {
		expect(isWorkingDay(calendar, requireDay('2018-12-31'))).toBe('before-calendar');
		expect(isWorkingDay(calendar, requireDay('2037-01-01'))).toBe('after-calendar');
		expect(findNextWorkingDay(calendar, requireDay('2036-12-31'))).toBe('after-calendar');
		expect(addWorkingDays(calendar, requireDay('2019-01-01'), -1)).toBe('before-calendar');
		expect(countWorkingDays(calendar, requireDay('2026-01-01'), requireDay('3000-01-01'))).toBe(
			'after-calendar',
		);
		expect(findDayKind(calendar, requireDay('1800-01-01'))).toBe('before-calendar');
		expect(addWorkingDays(calendar, requireDay('1800-01-01'), 5)).toBe('before-calendar');
		expect(addWorkingDays(calendar, requireDay('3000-01-01'), -5)).toBe('after-calendar');
		expect(() => addWorkingDays(calendar, requireDay('2026-01-01'), 1.5)).toThrow(
			new RangeError('not a number of days: 1.5'),
		);
	});

	it('belong to it: Wednesday 2 January 2019 is its first working day, Wednesday 31 December 2036 its last', () => {
		expect(add('2019-01-03', -1)).toBe('2019-01-02');
		expect(addWorkingDays(calendar, requireDay('2019-01-03'), -2)).toBe('before-calendar');
		expect(add('2036-12-30', 1)).toBe('2036-12-31');
		expect(isWorkingDay(calendar, requireDay('2036-12-31'))).toBe(true);
		expect(between('2036-12-29', '2036-12-31')).toBe(2);
	});

	it('are told from days, day 0 and what is no answer', () => {
		expect(isOutside('before-calendar')).toBe(true);
		expect(isOutside('after-calendar')).toBe(true);
		for (const other of [0, requireDay('2026-01-01'), '', undefined]) expect(isOutside(other)).toBe(false);
	});
});

describe('a day without a holiday', () => {
	it('is a working day from Monday to Friday, else a weekend', () => {
		const kinds = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((iso) =>
			findDayKind(calendar, requireDay(iso)),
		);
		expect(kinds).toEqual([
			{ kind: 'working' },
			{ kind: 'weekend' },
			{ kind: 'weekend' },
			{ kind: 'working' },
		]);
	});
});

describe('the holidays between two days', () => {
	const list = (from: string, to: string) =>
		findHolidays(calendar, requireDay(from), requireDay(to)).map(
			({ holiday, first, last }) => `${holiday} ${formatDay(first)} ${formatDay(last)}`,
		);
	const spring = '春节 2026-02-15 2026-02-23';

	it('are named in order, each whole, also where only its last or its first day lies between them', () => {
		expect(list('2026-02-23', '2026-04-04')).toEqual([spring, '清明节 2026-04-04 2026-04-06']);
		expect(list('2026-02-17', '2026-02-19')).toEqual([spring]);
		expect(list('2026-02-01', '2026-03-01')).toEqual([spring]);
	});

	it('are none between two holidays', () => {
		expect(list('2026-02-24', '2026-04-03')).toEqual([]);
	});
});

describe('counting working days, on any two days', () => {
	const day = fc.integer({ min: requireDay('2019-06-01'), max: requireDay('2036-06-30') });
	const steps = fc.integer({ min: -80, max: 80 });

	it('adding and counting are each other’s inverse', () => {
		fc.assert(
			fc.property(day, steps, (from, n) => {
				fc.pre(n > 0 || isWorkingDay(calendar, from) === true);
				const to = addWorkingDays(calendar, from, n) as number;
				expect(isWorkingDay(calendar, to)).toBe(true);
				expect(countWorkingDays(calendar, from, to)).toBe(n);
			}),
		);
	});

	it('going back undoes going forward', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 80 }), (from, n) => {
				fc.pre(isWorkingDay(calendar, from) === true);
				const to = addWorkingDays(calendar, from, n) as number;
				expect(addWorkingDays(calendar, to, -n)).toBe(from);
			}),
		);
	});

	it('starting later never ends earlier', () => {
		fc.assert(
			fc.property(day, day, steps, (a, b, n) => {
				const [early, late] = a < b ? [a, b] : [b, a];
				expect(addWorkingDays(calendar, late, n) as number).toBeGreaterThanOrEqual(
					addWorkingDays(calendar, early, n) as number,
				);
			}),
		);
	});

	it('the working days from a to b and from b to c are those from a to c', () => {
		fc.assert(
			fc.property(day, day, day, (a, b, c) => {
				const count = (from: number, to: number) => countWorkingDays(calendar, from, to) as number;
				expect(count(a, b) + count(b, c)).toBe(count(a, c));
			}),
		);
	});

	it('adding step by step is adding at once', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), (from, m, n) => {
				const first = addWorkingDays(calendar, from, m) as number;
				fc.pre(m > 0 || isWorkingDay(calendar, from) === true);
				expect(addWorkingDays(calendar, first, n)).toBe(addWorkingDays(calendar, from, m + n));
			}),
		);
	});
});

function solar(day: { getYear(): number; getMonth(): number; getDay(): number }): string {
	return [day.getYear(), day.getMonth(), day.getDay()].map((part) => String(part).padStart(2, '0')).join('-');
}
