import { answerNames } from '../../compile/answer-names.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The names of subjects and provinces. */
export default defineToolData((content) => answerNames(content));
