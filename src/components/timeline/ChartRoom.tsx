import type { Day } from '../../domain/day.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { chartHeight } from './chart-size.ts';
import { usePart } from '../ui/use-part.ts';

const load = () => import('./Chart.tsx');

/** The room of the picture, and the picture, which comes after the answer. The table says the same. */
export function ChartRoom(props: { forecast: Forecast; today: Day }) {
	const { part } = usePart(load);
	return (
		<div style={{ minBlockSize: chartHeight(props.forecast.steps.length) }}>
			{part && <part.Chart {...props} />}
		</div>
	);
}
