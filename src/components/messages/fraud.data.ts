import { compileFraud } from '../../compile/messages.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The signs of fraud, and whose a host is. */
export default defineToolData((content) => compileFraud(content['fraud-signs'], content.hosts));
