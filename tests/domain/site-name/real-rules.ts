import { readCollection } from '../../../src/content-model/read.ts';
import { compileRules, compileRuleReasons } from '../../../src/compile/site-name.ts';
import { prepare } from '../../../src/domain/site-name/prepare.ts';

/** The rules of the site. */
export const rules = await readCollection('name-rules');
export const compiled = compileRules(rules);
export const checker = prepare(compiled, compileRuleReasons(rules));
