import { defineToolData } from '../../compile/tool-data.ts';

/** Which segments of mobile numbers a provider's list does not have. */
export default defineToolData((content) => content.facts.get('phone-segments')!.statement);
