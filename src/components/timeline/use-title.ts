import { useEffect } from 'preact/hooks';

/** Puts an answer before the page's own title, which comes back when there is none. */
export function useTitle(answer: string | undefined): void {
	useEffect(() => {
		if (answer === undefined) return;
		const own = document.title;
		document.title = `${answer} | ${own}`;
		return () => {
			document.title = own;
		};
	}, [answer]);
}
