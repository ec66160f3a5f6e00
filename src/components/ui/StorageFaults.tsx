import { useState } from 'preact/hooks';
import storageTexts from '#i18n/storage.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import type { DocumentState } from '../../stores/document.ts';
import { recoverQuarantined } from '../../stores/filing-commands.ts';
import { $quarantined } from '../../stores/filings.ts';
import type { StorageState } from '../../stores/storage.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { saveFile } from './save-file.ts';

const t = translate(storageTexts);

interface Props {
	storage: StorageState;
	documents: DocumentState;
	/** Whether nothing but the situation would be stored here. */
	isSituationOnly: boolean;
}

/** What is wrong with storage, and with what was stored. */
export function StorageFaults({ storage, documents, isSituationOnly }: Props) {
	const [isRecovered, setIsRecovered] = useState(false);
	return (
		<div class="ui-storage">
			{storage !== 'ok' &&
				(isSituationOnly ? (
					<p class="ui-hint">{t('storage.situation')}</p>
				) : (
					<Notice kind="error" title={t(`storage.${storage}`)} />
				))}
			{documents === 'newer' && (
				<Notice kind="warn" title={t('storage.newer')}>
					<Button onClick={() => location.reload()}>{t('storage.reload')}</Button>
				</Notice>
			)}
			{documents === 'damaged' && !isRecovered && (
				<Notice kind="warn" title={t('storage.damaged')}>
					<p>
						<Button onClick={saveQuarantined}>{t('storage.save')}</Button>{' '}
						<Button onClick={() => setIsRecovered(recoverQuarantined())}>{t('storage.tryAgain')}</Button>
					</p>
				</Notice>
			)}
		</div>
	);
}

/** Gives the person what could not be read, as it was stored. */
function saveQuarantined(): void {
	const texts = $quarantined.get().map(({ text }) => text);
	saveFile('beian-damaged.txt', texts.join('\n'), 'text/plain');
}
