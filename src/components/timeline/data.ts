import { createCalendar } from '../../domain/calendar.ts';
import data from './timeline.data.ts';

/** The stages of a filing. */
export const { stages } = data;
/** The working days of mainland China. */
export const calendar = createCalendar(data.calendar);
