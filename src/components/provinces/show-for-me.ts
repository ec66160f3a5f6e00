/**
 * Shows of a province's requirements first those that are for the visitor. It stands in the page, right behind them, and runs
 * before the page is painted, so that nothing moves. `ForMe.astro` bundles it.
 */
import type { Condition } from '../../content-model/schemas/common.ts';
import { holds } from '../../domain/condition.ts';
import { fill } from '../../i18n/translate.ts';
import { peekProfile } from '../../stores/profile.ts';

const all = document.querySelector<HTMLElement>('province-for-me')!;
const { province, some, open } = all.dataset;
const profile = peekProfile();

/** Shows the sentence for one case, and hides the others. */
function show(which: string): HTMLElement {
	for (const sentence of all.querySelectorAll<HTMLElement>('[data-case]')) {
		sentence.hidden = sentence.dataset['case'] !== which;
	}
	return all.querySelector<HTMLElement>(`[data-case="${which}"]`)!;
}

function mark(): void {
	let mine = 0;
	let undecided = 0;
	for (const article of all.querySelectorAll<HTMLElement>('[data-when]')) {
		const applies = holds(JSON.parse(article.dataset['when']!) as Condition, profile);
		article.dataset['applies'] = applies === false ? 'no' : 'yes';
		if (applies === true) mine += 1;
		// What depends on a question that has not been asked is shown, and counts by itself.
		if (applies === undefined) undecided += 1;
	}
	for (const topic of all.querySelectorAll<HTMLElement>('[data-topic]')) {
		topic.dataset['applies'] = topic.querySelector('[data-applies="yes"]') ? 'yes' : 'no';
	}
	show('some').textContent = fill(undecided > 0 ? open! : some!, { count: mine, open: undecided });
	const only = all.querySelector('label')!;
	const box = only.querySelector('input')!;
	only.hidden = false;
	// Whoever was led to one that is not theirs sees all.
	const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (asked?.dataset['applies'] === 'no') box.checked = false;
	const narrow = () => all.classList.toggle('only-mine', box.checked);
	only.addEventListener('change', narrow);
	narrow();
}

if (profile.province !== undefined && profile.province !== province) show('other');
else if (profile.subject !== undefined) mark();
