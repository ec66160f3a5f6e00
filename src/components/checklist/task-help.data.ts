import { compileTaskHelp } from '../../compile/task-help.ts';
import { defineToolDataParts } from '../../compile/tool-data.ts';

/** How each national task is done; a visitor loads that of a phase. */
export default defineToolDataParts((content, translations) => compileTaskHelp(content, translations));
