import { CopyButton } from '../ui/CopyButton.tsx';
import { t } from './t.ts';

/** Code to be copied; for `isMain` that is the page's primary action. */
export function Code({ text, isMain = false }: { text: string; isMain?: boolean }) {
	return (
		<div class="footer-code">
			<pre tabIndex={0}>
				<code>{text}</code>
			</pre>
			<CopyButton kind={isMain ? 'next' : 'quiet'} label={t('footer.copy')} text={() => text} />
		</div>
	);
}
