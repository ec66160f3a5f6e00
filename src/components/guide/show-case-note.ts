/**
 * Says what of a page is for the case at hand. It stands in the page, right behind the note, and runs before the page is
 * painted, so that nothing moves. `CaseNote.astro` bundles it.
 */
import { holds } from '../../domain/condition.ts';
import type { Profile } from '../../domain/profile.ts';
import { peekFiling } from '../../stores/profile.ts';
import type { CaseLines } from '../../rendering/case-lines.ts';

const { entries } = peekFiling();
// What is no answer of ours matches nothing, so it need not be looked at twice.
const profile = Object.fromEntries(
	Object.entries(entries).flatMap(([key, { value }]) =>
		key.startsWith('profile.') && (typeof value === 'string' || Array.isArray(value))
			? [[key.slice('profile.'.length), value]]
			: [],
	),
) as Profile;

const note = document.querySelector<HTMLElement>('.case-note');
if (note) fill(note);

const choice = document.querySelector('example-switch');
const mine = [...(choice?.querySelectorAll('input') ?? [])].find(({ value }) => value === profile.subject);
if (mine) {
	mine.checked = true;
	const said = choice!.querySelector<HTMLElement>('p')!;
	said.textContent = said.dataset['text']!;
}

function fill(into: HTMLElement): void {
	const list = into.querySelector('ul')!;
	const { lines, provinces, path } = JSON.parse(into.dataset['case']!) as CaseLines & {
		readonly path: string;
	};
	function add(text: string, url: string, before = ''): void {
		const row = document.createElement('li');
		const link = document.createElement('a');
		link.href = url;
		link.textContent = text;
		row.append(before, link);
		list.append(row);
	}

	for (const [says, at, when] of lines) if (holds(when, profile)) add(says, at);
	const { province } = profile;
	if (Object.keys(provinces).length > 0 && /^[a-z]{2}$/.test(String(province))) {
		const page = `${path}${province}/`;
		const [name, all] = provinces[province!] ?? ['', []];
		const own = all.filter(([, , when]) => holds(when, profile) !== false);
		for (const [says, at, when] of own) {
			// It may depend on a question that nobody asked.
			add(says, page + at, name + (holds(when, profile) ? '：' : into.dataset['open']!));
		}
		add(into.dataset[own.length > 0 ? 'all' : 'none']!, page);
	}
	into.hidden = list.children.length === 0;
}
