import { useEffect } from 'preact/hooks';
import { $currentId, $filing, readCurrentEntries } from '../../stores/filings.ts';
import { hasSummaryOf } from '../../stores/summary.ts';
import { useOpened } from '../../stores/use-saved.ts';

const load = () => import('./write-summary.ts');

/** How long after a change the summary follows: ticks come in rows. In milliseconds. */
const pause = 300;

/** Keeps the summary of the filing at hand up to date while a tool is open, for home and other pages that are no tools. */
export function useKeptSummary(): void {
	const isOpened = useOpened();
	useEffect(() => {
		if (!isOpened) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let write: (() => void) | undefined;
		const follow = () => {
			clearTimeout(timer);
			if (Object.keys($filing.get().profile).length === 0) return;
			if (hasSummaryOf($currentId.get(), readCurrentEntries())) return;
			timer = setTimeout(() => {
				// Without it pages that are no tools say less; nothing else hangs on it.
				void load()
					.then(async ({ prepareSummary, writeSummary }) => {
						await prepareSummary();
						write = writeSummary;
						writeSummary();
					})
					.catch(() => undefined);
			}, pause);
		};
		const leave = () => write?.();
		const stops = [$filing.listen(follow), $currentId.listen(follow)];
		addEventListener('pagehide', leave);
		follow();
		return () => {
			clearTimeout(timer);
			for (const stop of stops) stop();
			removeEventListener('pagehide', leave);
		};
	}, [isOpened]);
}
