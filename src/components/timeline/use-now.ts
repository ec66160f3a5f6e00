import { useEffect, useState } from 'preact/hooks';

const every = 20_000;

/**
 * The moment in milliseconds since 1970, kept current while the page is in sight; `undefined` until the page
 * is alive, since what is rendered at build time knows no clock.
 */
export function useNow(): number | undefined {
	const [now, setNow] = useState<number>();
	useEffect(() => {
		const look = () => setNow(Date.now());
		look();
		const timer = setInterval(look, every);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}, []);
	return now;
}
