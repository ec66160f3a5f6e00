const address = /(https:\/\/[\w./-]+\w|\b(?:beian|domain)\.miit\.gov\.cn\b)/;

/** A plain text whose addresses can be followed. */
export function Linked({ text }: { text: string }) {
	return (
		<>
			{text.split(address).map((piece, index) =>
				index % 2 === 1 ? (
					<a key={index} href={piece.startsWith('https:') ? piece : `https://${piece}`} rel="noreferrer">
						{piece}
					</a>
				) : (
					piece
				),
			)}
		</>
	);
}
