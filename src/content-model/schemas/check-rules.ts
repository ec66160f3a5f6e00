import { z } from 'astro/zod';
import { checkGroups } from '../vocabulary-of-checks.ts';
import { id, text } from './common.ts';
import { severity, strength } from './name-rules.ts';

/** One rule of 提交前自查; what it looks for stands in `domain/precheck/` under its id. */
export const checkRuleSchema = z
	.strictObject({
		title: text.describe('What it looks for, in a few words.'),
		field: z.enum(Object.values(checkGroups).flat()).describe('The field under which it is shown.'),
		severity: severity.describe(
			'`error` what sources call a cause for returning, `warn` what may be one, `advice` only to be looked at.',
		),
		strength,
		reason: text.describe(
			'A sentence that a person reads under the field; `{placeholders}` are what was found, `{statement}` what the province says.',
		),
		facts: z
			.array(id)
			.min(1)
			.optional()
			.describe('The claims that it rests on; none where it rests on the requirement of a province.'),
		province: z
			.boolean()
			.optional()
			.describe('`true`: it rests on what the province of the filing asks, and is as strict as that.'),
		page: z
			.string()
			.regex(/^\/[a-z0-9/-]+\/$/)
			.optional()
			.describe("The page of the guide that explains the matter, from the site's root."),
	})
	.refine((rule) => rule.facts !== undefined || rule.province, 'a rule has facts or rests on a province');
