import { z } from 'astro/zod';
import { phaseIds, supplierIds } from '../vocabulary.ts';
import { condition, id, text } from './common.ts';

export const phase = z.enum(phaseIds);
export const supplier = z.enum(supplierIds);

/** Something that a person must hand in (`material`) or do (`action`). Texts are Markdown and may use `:fact[id]`. */
export const taskSchema = z.strictObject({
	/** What to have or to do, as an instruction: 准备…, 确认…. */
	title: text,
	phase,
	/** Place within its phase. */
	order: z.int(),
	/** `material` is ticked 我已备好, `action` 我已办好. */
	kind: z.enum(['material', 'action']),
	/** For which profiles. */
	when: condition,
	/** Tasks that must be done first. */
	needs: z.array(id).optional(),
	/** The stage of the timeline that it belongs to: gives the due date. */
	stage: id.optional(),
	who: supplier,
	/** What exactly to do. */
	what: text,
	/** Why it is asked. */
	why: text,
	/** How long it takes; a number only as `:fact[id]`. */
	duration: text.optional(),
	/** File format, size, original or copy. */
	format: text.optional(),
	/** Signature or seal. */
	seal: text.optional(),
	/** What is good enough to pass. */
	goodEnough: text.optional(),
	/** Where an official template comes from. */
	template: text.optional(),
	/** What is commonly got wrong. */
	mistakes: text.optional(),
	/** The claims that the task rests on. */
	facts: z.array(id).min(1),
	/** Path of the page that explains it, from the site's root, with a fragment where there is one. */
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional(),
});
