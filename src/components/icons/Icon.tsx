import type { Drawing } from './drawings.ts';

interface Props {
	of: Drawing;
	class?: string;
}

/** A drawing beside words: it has none of its own, and takes the colour and 1.5 times the size of the text around it. */
export function Icon({ of: { line, solid }, class: name }: Props) {
	return (
		<svg class={name ? `icon ${name}` : 'icon'} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
			{line && <path d={line} />}
			{solid && <path class="icon-solid" d={solid} />}
		</svg>
	);
}
