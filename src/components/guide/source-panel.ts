/*
 * Shows what a mark stands for where it stands: the entries of the list at the page's end, in a panel. Without this
 * script, or in a browser without popovers, a mark is a link to the first of them.
 */
import { listEntryIds } from './entry-ids.ts';
import './unfold-target.ts';

const lists = document.querySelectorAll<HTMLDetailsElement>('details.sources');
const panel = document.querySelector<HTMLElement>('.source-panel');

function show(mark: HTMLAnchorElement, entries: readonly HTMLElement[]): void {
	const content = panel!.lastElementChild!;
	content.replaceChildren(
		...entries.map((entry) => {
			const copy = document.createElement('div');
			copy.className = 'entry';
			copy.append(...entry.cloneNode(true).childNodes);
			for (const dispute of copy.querySelectorAll('details')) dispute.open = true;
			return copy;
		}),
	);
	const { left, bottom } = mark.getBoundingClientRect();
	// The focus goes back to where it was before the panel; a tap alone puts it nowhere.
	mark.focus({ preventScroll: true });
	panel!.showPopover();
	const most = document.documentElement.clientWidth - panel!.offsetWidth - 16;
	panel!.style.setProperty('--panel-top', `${bottom + scrollY + 6}px`);
	panel!.style.setProperty('--panel-left', `${Math.max(16, Math.min(left - 48, most))}px`);
	panel!.scrollTop = 0;
	panel!.focus();
}

document.addEventListener('click', (event) => {
	const mark = (event.target as Element).closest<HTMLAnchorElement>('a.cite');
	if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const entries = listEntryIds(mark).flatMap((id) => document.getElementById(id) ?? []);
	if (!panel || !('popover' in panel) || entries.length === 0) {
		for (const list of lists) list.open = true;
		return;
	}
	event.preventDefault();
	show(mark, entries);
});
