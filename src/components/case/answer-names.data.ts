import { compileAnswerNames } from '../../compile/answer-names.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The names of subjects and provinces. */
export default defineToolData((content) => compileAnswerNames(content));
