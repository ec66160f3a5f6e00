import type { Forecast } from '../../domain/timeline/forecast.ts';
import { t } from './t.ts';

/** What the lines and bars mean: whose turn it is, in two colours, and how sure the dates are. */
export function Legend({ forecast }: { forecast: Forecast }) {
	const shown = [
		'mine' as const,
		'wait' as const,
		'late' as const,
		...(forecast.steps.some(({ state }) => state === 'done') ? (['done'] as const) : []),
		...(forecast.hasProvisionalDays ? (['provisional'] as const) : []),
	];
	return (
		<p class="tl-legend">
			{shown.map((key) => (
				<span key={key} class={`tl-key tl-key-${key}`}>
					{t(`timeline.legend.${key}`)}
				</span>
			))}
		</p>
	);
}
