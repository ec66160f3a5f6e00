import { compileFooter } from '../../compile/footer.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The provinces and their abbreviations, and whose a host is. */
export default defineToolData(({ provinces, hosts }) => compileFooter(provinces, hosts));
