const address = /(https:\/\/[\w./-]+\w|\b(?:beian|domain)\.miit\.gov\.cn\b)/;

/** A plain text whose addresses can be followed. */
export function renderLinks(text: string) {
	return text.split(address).map((part, index) =>
		index % 2 === 1 ? (
			<a key={index} href={part.startsWith('https:') ? part : `https://${part}`} rel="noreferrer">
				{part}
			</a>
		) : (
			part
		),
	);
}
