import { compileTimeline } from '../../compile/timeline.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The stages and the calendar. */
export default defineToolData((content) => compileTimeline(content));
