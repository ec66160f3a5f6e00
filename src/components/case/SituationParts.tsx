/** What was said of a situation. */
export function SituationParts({ parts }: { parts: readonly string[] }) {
	return (
		<span class="case-parts">
			{parts.map((part) => (
				<b key={part}>{part}</b>
			))}
		</span>
	);
}
