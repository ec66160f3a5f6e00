/** The seal's stone, its edges a hair worn. */
const stone =
	'M4.2 1.9C12 1.3 24 2 33 1.6s20 .1 24.5.2l1 .9 1.3-.6c1.7.1 2.5 1.3 2.4 3-.2 9 .4 19 0 28s-.3 19 0 26.5c.1 1.7-.9 2.6-2.8 2.5-9-.3-17 .3-28-.1s-20 .2-26.8.1c-1.9 0-2.7-.9-2.6-2.9.1-4 0-7-.1-10l.9-1-.9-1.2c-.1-5 0-10 0-14.8-.3-8 .2-18-.1-28.1-.1-2 .6-2.9 2.4-3z';
/** 备, the outline of Noto Serif CJK SC Bold (SIL Open Font License 1.1; see LICENSE), scaled to fill the stone. */
const character =
	'M40.9 34.6H22.3L19.1 33.3C24.2 32.1 29 30.4 33.3 28.3C36.2 30 39.5 31.3 43 32.4ZM41.5 36.1V42.6H34.5V36.1ZM41.5 50.7H34.5V44H41.5ZM31.4 10.6 23.2 8.6C20.8 15.2 15.5 23 10.3 27.2L10.7 27.7C15.1 25.7 19.3 22.6 22.9 19.1C24.6 21.6 26.7 23.8 29.2 25.6C23.3 29.4 16.1 32.4 8.6 34.4L8.8 35C11.3 34.8 13.7 34.4 16.1 33.9V55.4H17C19.4 55.4 22 54.1 22 53.5V52.1H41.5V55.1H42.4C44.4 55.1 47.3 54 47.4 53.6V37.1C48.5 36.9 49.2 36.4 49.5 36L45.8 33.2C47.4 33.6 49 33.9 50.7 34.2C51.3 31.3 52.8 29.3 55.4 28.6L55.4 28C49.8 27.6 43.8 26.8 38.4 25.3C41.8 23.1 44.7 20.6 47 17.6C48.4 17.5 49 17.4 49.4 16.8L43.8 11.4L39.9 14.8H26.9C27.8 13.6 28.7 12.5 29.5 11.4C30.8 11.4 31.2 11.2 31.4 10.6ZM22 50.7V44H29.4V50.7ZM29.4 36.1V42.6H22V36.1ZM23.9 18.2 25.6 16.2H39.6C37.7 18.8 35.3 21.2 32.5 23.3C29.1 22 26.1 20.3 23.9 18.2Z';

interface Props {
	/** Whether the number is still awaited: the empty place of the seal, dashed. */
	isAwaited?: boolean;
}

/** The mark of the site and the end of every filing: 备, stamped, or the place where it will stand. It has no words. */
export function Seal({ isAwaited = false }: Props) {
	return (
		<svg class="seal" viewBox="0 0 64 64" width="28" height="28" aria-hidden="true">
			{isAwaited ? (
				<rect class="seal-place" x="2" y="2" width="60" height="60" rx="3" />
			) : (
				<path class="seal-stone" d={stone} />
			)}
			<path class={isAwaited ? 'seal-ghost' : 'seal-character'} d={character} />
		</svg>
	);
}
