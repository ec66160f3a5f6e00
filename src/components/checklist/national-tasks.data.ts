import { listNationalTasks } from '../../compile/checklist.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The national tasks, in their order. */
export default defineToolData((content) => listNationalTasks(content));
