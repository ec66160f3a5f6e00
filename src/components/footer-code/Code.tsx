import { CopyButton } from '../ui/CopyButton.tsx';
import { t } from './t.ts';

/** Code to be copied. */
export function Code({ text }: { text: string }) {
	return (
		<div class="footer-code">
			<pre tabIndex={0}>
				<code>{text}</code>
			</pre>
			<CopyButton label={t('footer.copy')} text={() => text} />
		</div>
	);
}
