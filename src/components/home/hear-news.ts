/** Listens to the buttons of the card of whoever has begun, which `show-returning.ts` makes: what they do is loaded with the first press. */
import { href } from '../../href.ts';
import type { News } from '../../domain/timeline/data.ts';

const card = document.querySelector<HTMLElement>('.returning')!;
card.addEventListener('click', ({ target }) => {
	const news = (target as Element).closest<HTMLElement>('[data-news]')?.dataset['news'] as News | undefined;
	if (news === undefined) return;
	import('./take-news.ts')
		.then(({ takeNews }) => takeNews(news, card))
		.catch(() => location.assign(href('/checklist/')));
});
