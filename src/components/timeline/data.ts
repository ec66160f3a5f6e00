import data from 'virtual:beian/timeline';
import { createCalendar } from '../../domain/calendar.ts';
import { sayFrom } from '../../domain/words.ts';

export const { stages, words } = data;
export const calendar = createCalendar(data.calendar);
export const say = sayFrom(words);
