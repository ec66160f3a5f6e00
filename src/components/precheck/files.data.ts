import { compileFileLimits } from '../../compile/precheck.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** How large files may be, by what providers say. */
export default defineToolData(compileFileLimits);
