import { recall, remember } from '../../stores/remembered.ts';

/** `Sidebar.astro` reads it too, before the page is painted. */
const key = 'beian:sidebar';

/** How the sidebar stands in this tab. */
interface SidebarState {
	/** By place among the groups: whether the visitor has opened or closed it. */
	open: Record<number, boolean>;
	/** In CSS pixels. */
	scroll: number;
}

const sidebar = document.querySelector<HTMLElement>('#starlight__sidebar');
let state = stored();
const groups = [...(sidebar?.querySelectorAll('details') ?? [])];

sidebar?.addEventListener('click', ({ target }) => {
	const group = (target as Element).closest('summary')?.closest('details');
	if (group) save({ [groups.indexOf(group)]: !group.open });
});
addEventListener('pagehide', () => save({}));

function save(toggled: SidebarState['open']) {
	state = { open: { ...state.open, ...toggled }, scroll: sidebar?.scrollTop ?? 0 };
	remember('session', key, JSON.stringify(state));
}

/** What is stored may be anything. */
function stored(): SidebarState {
	try {
		const { open } = JSON.parse(recall('session', key)!) as SidebarState;
		return { open: { ...open }, scroll: 0 };
	} catch {
		return { open: {}, scroll: 0 };
	}
}
