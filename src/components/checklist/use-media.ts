import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds; not while rendering on the server. */
export function useMedia(query: string): boolean {
	const [isMatching, setIsMatching] = useState(
		() => typeof matchMedia === 'function' && matchMedia(query).matches,
	);
	useEffect(() => {
		const list = matchMedia(query);
		const follow = () => setIsMatching(list.matches);
		follow();
		list.addEventListener('change', follow);
		return () => list.removeEventListener('change', follow);
	}, [query]);
	return isMatching;
}
