/** Loaded when news is told on the home page: what it changes is stored as the tools do it, and the card says what is next. */
import { h, render } from 'preact';
import type { News } from '../../domain/timeline/data.ts';
import { href } from '../../href.ts';
import { $filing, openFilings } from '../../stores/filings.ts';
import type { PeekedCase } from '../../stores/summary.ts';
import { UndoBar } from '../case/UndoBar.tsx';
import { makeSummary, prepareSummary, writeSummary } from '../case/write-summary.ts';
import { readPlanNow } from '../checklist/plan-now.ts';

let isFollowed = false;

/**
 * Stores news of what is waited for.
 *
 * @throws where what that takes cannot be loaded
 */
export async function takeNews(news: News, card: HTMLElement): Promise<void> {
	openFilings();
	await prepareSummary();
	if (!isFollowed) {
		isFollowed = true;
		render(h(UndoBar, null), card.querySelector('.told')!);
		$filing.listen(() => {
			const told: PeekedCase = { answers: $filing.get().profile, summary: makeSummary() };
			card.dispatchEvent(new CustomEvent('told', { detail: told }));
			writeSummary();
		});
	}
	const plan = readPlanNow([], $filing.get());
	const wait = plan?.waits.find((one) => one.news.includes(news));
	if (plan === undefined || wait === undefined) location.assign(href('/checklist/'));
	else plan.tell(news, wait);
}
