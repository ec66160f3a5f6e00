import data from 'virtual:beian/timeline';
import { createCalendar } from '../../domain/calendar.ts';
import type { StageData } from '../../domain/timeline/data.ts';

/** The stages. Their titles stand in the page's own table; the browser reads them there. */
export const stages: readonly StageData[] = data.stages.map((stage) => ({
	...stage,
	title: stage.title ?? titleInPage(stage.id),
}));
/** The working days of mainland China. */
export const calendar = createCalendar(data.calendar);

/** The checklist has no such table, and shows no title. */
function titleInPage(id: string): string {
	return document.getElementById(`stage-${id}`)?.textContent ?? id;
}
