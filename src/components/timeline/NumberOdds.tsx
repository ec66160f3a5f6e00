/** Loaded when it is unfolded. */
import own from '#i18n/timeline/odds.json' with { type: 'json' };
import { sayDay } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { translate } from '../../i18n/translate.ts';
import { Odds } from './Odds.tsx';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

/** How sure the dates of the number are, and by when it is there if everybody keeps their terms. */
export function NumberOdds({ forecast: { number, bound }, today }: { forecast: Forecast; today: Day }) {
	return (
		<>
			<Odds odds={number} today={today} about="timeline.odds.about" />
			<p>
				{bound === undefined ? t('timeline.noBound') : t('timeline.bound', { date: sayDay(bound, t, today) })}
			</p>
		</>
	);
}
