import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { Chart } from './Chart.tsx';
import { chartHeight } from './chart-size.ts';

/** The room of the picture, and the picture, which is drawn after the answer has been painted. The table says the same. */
export function ChartRoom(props: { forecast: Forecast; today: Day }) {
	const [isDrawn, setDrawn] = useState(false);
	useEffect(() => {
		// In a turn of its own: what else follows from the first paint is work enough for one.
		const turn = setTimeout(() => setDrawn(true));
		return () => clearTimeout(turn);
	}, []);
	return (
		<div class="tl-chart-room" style={{ minBlockSize: chartHeight(props.forecast.steps.length) }}>
			{isDrawn && <Chart {...props} />}
		</div>
	);
}
