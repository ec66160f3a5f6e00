import { compileCauses } from '../../compile/task-help.ts';
import { defineToolDataParts } from '../../compile/tool-data.ts';

/** What often goes wrong at each national task; a visitor loads that of a phase. */
export default defineToolDataParts((content, translations) => compileCauses(content, translations));
