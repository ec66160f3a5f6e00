import type { ToolId } from '../../content-model/vocabulary.ts';
import { calendar, checkedForm, code, fork, list, message, signboard, type Drawing } from './drawings.ts';

/** The drawing of each tool. */
export const toolIcons: Record<ToolId, Drawing> = {
	checklist: list,
	timeline: calendar,
	'site-name': signboard,
	precheck: checkedForm,
	messages: message,
	decide: fork,
	'footer-code': code,
};
