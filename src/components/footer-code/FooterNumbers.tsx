import type { FooterItem } from '../../domain/footer/items.ts';

/** Filing numbers as a footer shows them: this site's own, and the tool's preview of someone else's. */
export function FooterNumbers({ items }: { items: readonly FooterItem[] }) {
	return (
		<p class="footer-numbers">
			{items.map(({ kind, text, href }) => (
				<a key={kind} href={href} target="_blank" rel="noopener noreferrer">
					{text}
				</a>
			))}
		</p>
	);
}
