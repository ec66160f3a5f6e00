import { CopyButton } from '../ui/CopyButton.tsx';
import { useWords } from '../ui/words.tsx';

/** Code to be copied. */
export function Code({ text }: { text: string }) {
	const say = useWords();
	return (
		<div class="footer-code">
			<pre tabIndex={0}>
				<code>{text}</code>
			</pre>
			<CopyButton label={say('footer.copy')} text={() => text} />
		</div>
	);
}
