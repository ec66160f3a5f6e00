import { useEffect, useState } from 'preact/hooks';

interface Props {
	/** What the code carries. */
	text: string;
	/** What it is, for those who cannot see it. */
	label: string;
}

/** A QR code, dark on light in either theme so that every camera reads it. The encoder is loaded when the first is shown. */
export function Qr({ text, label }: Props) {
	const [path, setPath] = useState<{ d: string; size: number }>();
	useEffect(() => {
		let isCurrent = true;
		void import('./qr-path.ts').then(({ makeQrPath }) => {
			if (isCurrent) setPath(makeQrPath(text));
		});
		return () => {
			isCurrent = false;
		};
	}, [text]);
	// Its place is kept: what comes late would push away the button at hand.
	if (!path) return <div class="ui-qr" />;
	return (
		<svg
			class="ui-qr"
			role="img"
			aria-label={label}
			viewBox={`0 0 ${path.size} ${path.size}`}
			shape-rendering="crispEdges"
		>
			<rect width={path.size} height={path.size} fill="#fff" />
			<path d={path.d} fill="#000" />
		</svg>
	);
}
