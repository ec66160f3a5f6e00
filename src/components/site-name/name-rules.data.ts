import { compileRules, compileRuleNotes, compileRuleReasons } from '../../compile/site-name.ts';
import { defineToolData } from '../../compile/tool-data.ts';

/** The rules, what a person is told of them, and the parts of the text for the 备注 field. */
export default defineToolData(({ 'name-rules': rules, remarks }) => ({
	rules: compileRules(rules),
	reasons: compileRuleReasons(rules),
	notes: compileRuleNotes(rules),
	remarks: [...remarks.values()].map(({ order, when, finding, text, why }) => ({
		order,
		when,
		finding,
		text,
		why,
	})),
}));
