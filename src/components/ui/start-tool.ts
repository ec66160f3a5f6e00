import { h, hydrate, type ComponentType } from 'preact';
import { keptPage } from './kept-page.ts';

/**
 * Brings the page's tool to life over what `Tool.astro` rendered: not in the same breath as its modules are run, so that
 * neither keeps the page from answering for long.
 */
export function startTool(tool: ComponentType): void {
	setTimeout(() => {
		const root = document.querySelector<HTMLElement>('[data-tool]')!;
		hydrate(h(tool, null, root.querySelector('.tool-page') && keptPage()), root);
		root.dataset['tool'] = 'awake';
	});
}
