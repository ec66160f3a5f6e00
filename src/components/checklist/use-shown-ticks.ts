import { useEffect } from 'preact/hooks';

/**
 * Lets the boxes say what the list says when a page comes back: browsers fill them as they were left, which may not
 * be what is stored. (`autocomplete="off"` keeps Firefox from it, but WebKit empties such boxes.)
 */
export function useShownTicks(): void {
	useEffect(() => {
		const show = () => {
			for (const box of document.querySelectorAll<HTMLInputElement>('.checklist .task-tick input')) {
				box.checked = box.closest<HTMLElement>('.task')?.dataset['state'] === 'done';
			}
		};
		addEventListener('pageshow', show);
		return () => removeEventListener('pageshow', show);
	}, []);
}
