import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { computeChartHeight } from './chart-size.ts';

const load = () => import('./Chart.tsx');

/** The same width as in the styles, where the line has its place below it. */
const wide = '(min-width: 64rem)';

/** The room of the picture, and the picture, which only a wide window loads. The line and the table say the same. */
export function ChartRoom(props: { forecast: Forecast; today: Day }) {
	const [isWide, setWide] = useState(false);
	useEffect(() => {
		const query = matchMedia(wide);
		const look = () => setWide(query.matches);
		look();
		query.addEventListener('change', look);
		return () => query.removeEventListener('change', look);
	}, []);
	const { loaded } = useLazy(load, isWide);
	return (
		<div class="tl-chart-room" style={{ minBlockSize: computeChartHeight(props.forecast.steps.length) }}>
			{loaded && <loaded.Chart {...props} />}
		</div>
	);
}
