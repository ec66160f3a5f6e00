import { compileNumbers } from '../../compile/footer.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The provinces and their abbreviations. */
export default defineToolData(({ provinces }) => compileNumbers(provinces));
