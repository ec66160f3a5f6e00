import data from 'virtual:beian/timeline';
import { createCalendar } from '../../domain/calendar.ts';

export const { stages } = data;
/** The working days of mainland China. */
export const calendar = createCalendar(data.calendar);
