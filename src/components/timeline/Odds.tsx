import own from '#i18n/timeline/odds.json' with { type: 'json' };
import type { Day } from '../../domain/day.ts';
import { translate } from '../../i18n/translate.ts';
import { DayParts } from './DayParts.tsx';

const t = translate(own);

const shares = { p50: 50, p80: 80, p95: 95 } as const;
const keys = ['p50', 'p80', 'p95'] as const;

interface Props {
	odds: Readonly<Partial<Record<keyof typeof shares, Day>>>;
	today: Day;
	/** The text under each date. */
	about: 'timeline.odds.about' | 'timeline.odds.online' | 'timeline.odds.latest';
	/** What stands where there is no date. */
	none?: string;
	/** Whether a date before today is missed rather than kept. */
	mayBeMissed?: boolean;
}

/** The three dates beside each other, the usual one first in weight. */
export function Odds({ odds, today, about, none = '', mayBeMissed = false }: Props) {
	return (
		<dl class="tl-odds">
			{keys.map((key) => {
				const day = odds[key];
				return (
					<div key={key} class={`tl-odds-${key}`}>
						<dt>{t(`timeline.odds.${key}`)}</dt>
						<dd>
							<strong>{day === undefined ? none : <DayParts day={day} beside={today} />}</strong>
							<small>
								{mayBeMissed && day !== undefined && day < today
									? t('timeline.odds.passed')
									: t(about, { share: shares[key] })}
							</small>
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
