import data from 'virtual:beian/timeline';
import { createCalendar } from '../../domain/calendar.ts';
import { sayFrom } from '../../domain/words.ts';

export const { stages, words } = data;
/** The working days of mainland China. */
export const calendar = createCalendar(data.calendar);
/** Says a word of the timeline, those of its parts that are loaded later left out. */
export const say = sayFrom(words);
