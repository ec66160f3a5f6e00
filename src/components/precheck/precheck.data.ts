import { compilePrecheck } from '../../compile/precheck.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The rules, and what the provinces ask that can be compared. */
export default defineToolData(compilePrecheck);
