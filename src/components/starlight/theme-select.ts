import { recall, remember } from '../../stores/safe-storage.ts';

/** Starlight's name; `ThemeProvider.astro` reads it too, before the page is painted. */
const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
/** One in the header, one in the menu of narrow windows. */
const selects = document.querySelectorAll<HTMLSelectElement>('starlight-theme-select select');
let chosen = ['light', 'dark'].find((theme) => theme === recall('local', key)) ?? 'auto';

function show() {
	const theme = chosen === 'auto' ? (light.matches ? 'light' : 'dark') : chosen;
	document.documentElement.dataset['theme'] = theme;
	for (const select of selects) select.value = chosen;
}

show();
light.addEventListener('change', show);
for (const select of selects) {
	select.addEventListener('change', () => {
		chosen = select.value;
		show();
		remember('local', key, chosen === 'auto' ? '' : chosen);
	});
}
