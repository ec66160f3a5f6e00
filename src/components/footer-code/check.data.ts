import { compileFooterHosts } from '../../compile/footer.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** Whose the hosts are that a footer may link to. */
export default defineToolData(({ hosts }) => compileFooterHosts(hosts));
