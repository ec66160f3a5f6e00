import { sealCharacter } from './seal-character.ts';

/** The seal's stone, its edges a hair worn. */
const stone =
	'M4.2 1.9C12 1.3 24 2 33 1.6s20 .1 24.5.2l1 .9 1.3-.6c1.7.1 2.5 1.3 2.4 3-.2 9 .4 19 0 28s-.3 19 0 26.5c.1 1.7-.9 2.6-2.8 2.5-9-.3-17 .3-28-.1s-20 .2-26.8.1c-1.9 0-2.7-.9-2.6-2.9.1-4 0-7-.1-10l.9-1-.9-1.2c-.1-5 0-10 0-14.8-.3-8 .2-18-.1-28.1-.1-2 .6-2.9 2.4-3z';

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
			<path class={isAwaited ? 'seal-ghost' : 'seal-character'} d={sealCharacter} />
		</svg>
	);
}
