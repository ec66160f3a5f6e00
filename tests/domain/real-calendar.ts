import { readCollection } from '../../src/content-model/read.ts';
import { createCalendar } from '../../src/domain/calendar.ts';
import { compileCalendar } from '../../src/compile/calendar.ts';

/** The project's own calendar, 2019 to 2036. */
export const realCalendar = createCalendar(compileCalendar(await readCollection('holidays')));
