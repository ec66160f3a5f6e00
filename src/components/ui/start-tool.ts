import { h, hydrate, type ComponentType } from 'preact';
import { keptPage } from './kept-page.ts';

/** Brings the page's tool to life over what `Tool.astro` rendered. */
export function startTool(tool: ComponentType): void {
	const place = document.querySelector<HTMLElement>('[data-tool]')!;
	hydrate(h(tool, null, place.querySelector('.tool-page') && keptPage()), place);
	place.dataset['tool'] = 'awake';
}
