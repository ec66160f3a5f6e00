import { useState } from 'preact/hooks';
import { SaidButton } from './SaidButton.tsx';
import { t } from './t.ts';

interface Props {
	label: string;
	/** `next` where copying is the page's primary action. */
	kind?: 'quiet' | 'next';
	/** Made when the button is pressed. */
	text: () => string | Promise<string>;
}

/** Copies a text and says so. Where copying is refused (some in-app browsers), it shows the text to be copied by hand. */
export function CopyButton({ label, kind = 'quiet', text }: Props) {
	const [byHand, setByHand] = useState<string>();
	const copy = async () => {
		const content = await text();
		try {
			await navigator.clipboard.writeText(content);
			setByHand(undefined);
			return true;
		} catch {
			setByHand(content);
			return false;
		}
	};
	return (
		<>
			<SaidButton kind={kind} label={label} said={t('ui.copied')} onAct={copy} />
			{byHand !== undefined && (
				<label class="ui-by-hand">
					<span>{t('ui.copyByHand')}</span>
					<textarea readOnly rows={6} value={byHand} onFocus={(event) => event.currentTarget.select()} />
				</label>
			)}
		</>
	);
}
