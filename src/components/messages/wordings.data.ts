import { compileMessages } from '../../compile/messages.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The wordings that a text is compared with. */
export default defineToolData(({ rejections }) => compileMessages(rejections));
