import type { Content } from '../../content-model/collections.ts';
import type { CalendarData } from '../calendar.ts';
import { compileCalendar } from '../compile-calendar.ts';
import { compileStages } from './compile.ts';
import type { StageData } from './data.ts';

/** All that the timeline needs in the browser, as JSON. */
export interface TimelineData {
	readonly stages: readonly StageData[];
	readonly calendar: CalendarData;
}

/** Compiles the content at build time; throws what its parts throw. */
export function compileTimeline(
	content: Pick<Content, 'stages' | 'tasks' | 'facts' | 'provinces' | 'holidays'>,
): TimelineData {
	return { stages: compileStages(content), calendar: compileCalendar(content.holidays) };
}
