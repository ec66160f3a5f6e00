import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCalendarFile } from '../../../src/components/timeline/calendar-file.ts';
import { requireDay } from '../../../src/domain/day.ts';
import { forecast } from '../../../src/domain/timeline/forecast.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { realCalendar } from '../../domain/real-calendar.ts';
import { realStages } from '../../domain/timeline/real-stages.ts';

function make(plan: Plan, today = '2026-03-10', now = Date.UTC(2026, 2, 10, 4)): string {
	const result = forecast(realStages, realCalendar, plan, requireDay(today));
	if (typeof result === 'string') throw new Error(result);
	const url = 'https://example.cn/timeline/?v=1&start=2026-03-02';
	return writeCalendarFile({ plan, forecast: result, filing: 'f1', url, now });
}

function events(text: string): Map<string, ICAL.Event> {
	const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return new Map(
		component.getAllSubcomponents('vevent').map((one) => {
			const event = new ICAL.Event(one);
			return [event.uid, event];
		}),
	);
}

const plan: Plan = { start: '2026-03-02', subject: 'personal', province: 'zj' };

describe('the calendar file', () => {
	it('is read by another parser, with one event a step and the number', () => {
		const found = events(make(plan));
		for (const { id } of realStages.filter(({ id }) => id !== 'correction')) {
			expect(found.has(`${id}.f1@beian-guide`), id).toBe(true);
		}
		const number = found.get('number.f1@beian-guide')!;
		expect(number.summary).toBe('可能拿到备案号');
		expect(number.startDate.isDate).toBe(true);
		expect(number.description).toContain('https://example.cn/timeline/');
	});

	it('has no line over 75 octets and ends its lines with CRLF', () => {
		const text = make({ ...plan, sms: '2026-03-10T09:30', returns: 2 });
		for (const line of text.split('\r\n')) {
			expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
			expect(line).not.toMatch(/[\n\r\uFFFD]/);
		}
	});

	it('gives the same ids and a higher sequence when it is made again', () => {
		const first = events(make(plan));
		const second = events(make({ ...plan, province: 'gd' }, '2026-03-11', Date.UTC(2026, 2, 11)));
		expect([...second.keys()]).toEqual([...first.keys()]);
		for (const [uid, event] of second) expect(event.sequence).toBeGreaterThan(first.get(uid)!.sequence);
		expect(new Set(first.keys()).size).toBe(first.size);
	});

	it('has no dated SMS alarm before the SMS has come', () => {
		const before = events(make({ ...plan, done: { submit: '2026-03-10' } }));
		expect([...before.keys()].some((uid) => uid.startsWith('sms-deadline'))).toBe(false);
		expect([...before.keys()].some((uid) => uid.startsWith('sms-term'))).toBe(false);
	});

	it('warns before the SMS deadline, to the minute', () => {
		const event = events(make({ ...plan, sms: '2026-03-10T09:30' })).get('sms-deadline.f1@beian-guide')!;
		expect(event.startDate.toJSDate().toISOString()).toBe('2026-03-11T01:30:00.000Z');
		const triggers = event.component
			.getAllSubcomponents('valarm')
			.map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
		expect(triggers).toEqual(['-PT12H', '-PT3H', '-PT1H']);
		const done = { ...plan, sms: '2026-03-10T09:30', done: { sms: '2026-03-10' } };
		expect(events(make(done)).has('sms-deadline.f1@beian-guide')).toBe(false);
	});

	it('reminds of one’s own steps at nine in the morning', () => {
		const fill = events(make(plan)).get('fill.f1@beian-guide')!;
		const [alarm] = fill.component.getAllSubcomponents('valarm');
		const trigger = alarm!.getFirstProperty('trigger')!;
		expect(trigger.getFirstValue()!.toString()).toBe('PT9H');
		expect(trigger.getParameter('related') ?? 'START').toBe('START');
		const review = events(make(plan)).get('authority-review.f1@beian-guide')!;
		expect(review.component.getAllSubcomponents('valarm')).toEqual([]);
	});

	it('has the terms whose clock has started', () => {
		const online = events(make({ ...plan, done: { 'go-live': '2026-03-09' } }));
		expect(online.get('police-filing-term.f1@beian-guide')!.startDate.toString()).toBe('2026-04-08');
		expect(events(make(plan)).has('police-filing-term.f1@beian-guide')).toBe(false);
	});
});

describe('in another time zone', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('%s the file is the same', (name) => {
		const sms: Plan = { ...plan, sms: '2026-03-10T09:30' };
		const here = make(sms);
		process.env.TZ = name;
		expect(new Date(0).getTimezoneOffset()).not.toBe(-480);
		expect(make(sms)).toBe(here);
	});
});
