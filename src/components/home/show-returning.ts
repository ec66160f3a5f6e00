/**
 * Fills the card of whoever has begun. It stands in the page, right behind the card, and runs before the page is painted,
 * so that nothing moves. `Returning.astro` bundles it; the translations that it needs come in the card's `data-texts`.
 */
import { phaseIds } from '../../content-model/vocabulary.ts';
import { sayDay, sayShortDay } from '../../domain/day-text.ts';
import { requireDay, toShanghaiDay } from '../../domain/day.ts';
import date from '#i18n/date.json' with { type: 'json' };
import { translate, type Messages } from '../../i18n/translate.ts';
import type { WaitingSummary } from '../../domain/case-summary.ts';
import { parseMinute, toShanghaiMinute } from '../../domain/timeline/sms.ts';
import { isStorageBlocked } from '../../stores/safe-storage.ts';
import { peekCase, watchCase, type PeekedCase } from '../../stores/summary.ts';

const card = document.querySelector<HTMLElement>('.returning')!;
const texts = JSON.parse(card.dataset['texts']!) as Messages;
const t = translate<Messages & typeof date>({ ...texts, ...date });
const getPart = (name: string) => card.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

/** Writes a part of the card; without a text it is not there. */
function put(name: string, text: string | undefined) {
	getPart(name).hidden = text === undefined;
	getPart(name).textContent = text ?? '';
}

function show(found = peekCase()) {
	document.documentElement.toggleAttribute('data-returning', found !== undefined);
	card.hidden = found === undefined;
	if (!found) return;
	const { answers, summary } = found;
	const today = toShanghaiDay(Date.now());
	// An answer that does not exist has no name.
	const situation = (['order', 'subject', 'province'] as const).flatMap(
		(key) => texts[`profile.${key}.${String(answers[key])}`] ?? [],
	);
	put('situation', situation.length > 0 ? situation.join('\u00a0· ') : t('home.returning.unsaid'));

	const { waiting, next, number, phase } = summary ?? {};
	card.classList.toggle('waits', waiting !== undefined);
	const isLate = waiting !== undefined && requireDay(waiting.worry) < today;
	put(
		'waiting',
		// Until a tool has summed the case up, only that it goes on.
		summary === undefined
			? t('home.returning')
			: waiting && sayWaiting(t(`timeline.who.${waiting.who}`), waiting.title),
	);
	put(
		'until',
		waiting &&
			t(isLate ? 'home.returning.late' : 'home.returning.until', {
				usual: sayDay(requireDay(waiting.usual), t, today),
				worry: sayDay(requireDay(waiting.worry), t, today),
			}),
	);
	putNews(waiting);
	put('next', next && t('home.returning.next', { what: next.title }));
	put(
		'due',
		next?.until !== undefined
			? sayUntil(next.until, today)
			: next?.due && t('home.returning.due', { date: sayDay(requireDay(next.due), t, today) }),
	);
	put(
		'number',
		number &&
			t('home.returning.number', {
				from: sayShortDay(requireDay(number.p50), t),
				to: sayShortDay(requireDay(number.p80), t),
			}),
	);
	put(
		'progress',
		summary && t('home.returning.progress', { done: summary.settled, left: summary.total - summary.settled }),
	);
	put(
		'place',
		phase &&
			t('home.returning.place', {
				number: phaseIds.indexOf(phase) + 1,
				total: phaseIds.length,
				phase: t(`phase.${phase}`),
			}),
	);
	for (const [index, bar] of [...getPart('bar').children].entries()) {
		const [, settled, total] = summary?.phases.find(([id]) => id === phaseIds[index]) ?? ['', 0, 0];
		const share = total === 0 ? 0 : settled / total;
		bar.className = share === 1 ? 'done' : phaseIds[index] === phase ? (waiting ? 'wait' : 'mine') : '';
		(bar as HTMLElement).style.setProperty('--share', String(share));
	}
	card.querySelector<HTMLElement>('.foot')!.hidden = summary === undefined;
}

/** Says who is waited for and for what (在等工信部：短信). Where the title itself begins with who, that is said once (在等阿里云初审). */
function sayWaiting(who: string, what: string) {
	return what.startsWith(who)
		? t('home.returning.waiting.named', { what })
		: t('home.returning.waiting', { who, what });
}

/** What may end the wait, each in one tap. */
function putNews(waiting: WaitingSummary | undefined) {
	const { news = [], stage } = waiting ?? {};
	const box = getPart('news');
	box.hidden = news.length === 0;
	box.replaceChildren(
		...news.map((one) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.dataset['news'] = one;
			button.textContent =
				one === 'passed'
					? (texts[`case.waiting.passed.${stage}`] ?? texts['case.waiting.passed.other']!)
					: texts[`case.waiting.${one}`]!;
			return button;
		}),
	);
}

/** Until which minute the SMS check is to be done, or that its time has passed. */
function sayUntil(until: string, today: number) {
	const [day, time] = until.split('T') as [string, string];
	const isOver = parseMinute(until)! < toShanghaiMinute(Date.now());
	return t(isOver ? 'home.returning.over' : 'home.returning.minute', {
		date: sayDay(requireDay(day), t, today),
		time: time.replace(/^0/, ''),
	});
}

// What would be kept is announced at its door: `HomeHead.astro`.
document.documentElement.toggleAttribute('data-storage-blocked', isStorageBlocked());
show();
watchCase(() => show());
card.addEventListener('told', (event) => show((event as CustomEvent<PeekedCase>).detail));
