import { compileDecision } from '../../compile/decision.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** What the answers lead to. */
export default defineToolData(
	({ questions, decisions }, translations) => compileDecision(questions, decisions, translations).decisions,
);
