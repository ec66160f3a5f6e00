import { calendar, checkedForm, code, fork, list, message, signboard, type Drawing } from './drawings.ts';

/** The tools in the order in which a person needs them, each by the address that it stands at. */
export const toolIds = [
	'checklist',
	'timeline',
	'site-name',
	'precheck',
	'messages',
	'decide',
	'footer-code',
] as const;

export type ToolId = (typeof toolIds)[number];

export const toolIcons: Record<ToolId, Drawing> = {
	checklist: list,
	timeline: calendar,
	'site-name': signboard,
	precheck: checkedForm,
	messages: message,
	decide: fork,
	'footer-code': code,
};
