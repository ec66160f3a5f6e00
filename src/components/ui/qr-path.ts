import { encode } from 'uqr';

/** A QR code as the path of its dark modules, with a quiet zone of two; `size` is its width in modules. */
export function makeQrPath(text: string): { d: string; size: number } {
	const { data, size } = encode(text, { border: 2 });
	const d = data
		.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { d, size };
}
