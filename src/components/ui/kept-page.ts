import { h } from 'preact';

/**
 * The part of a tool that is rendered at build time and stays as it is.
 *
 * @param html only while rendering: in the browser it stands in the page already
 */
export const keptPage = (html = '') =>
	h('div', { class: 'tool-page', dangerouslySetInnerHTML: { __html: html } });
