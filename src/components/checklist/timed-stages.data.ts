import { compileStages } from '../../compile/timeline.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The stages whose time runs to the minute from when an SMS came. */
export default defineToolData((content) =>
	compileStages(content)
		.filter(({ duration }) => duration.limitMinutes !== undefined)
		.map(({ id }) => id),
);
