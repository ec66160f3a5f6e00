import { compileDecision } from '../../compile/decision.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The questions; what the answers lead to comes with `results.data.ts`. */
export default defineToolData(({ questions, decisions }, translations) => ({
	questions: compileDecision(questions, decisions, translations).questions,
}));
