import { useState } from 'preact/hooks';
import words from 'virtual:beian/storage';
import { sayFrom } from '../../domain/words.ts';
import type { DocumentState } from '../../stores/document.ts';
import { recoverAsides } from '../../stores/filing-list.ts';
import { $asides } from '../../stores/filings.ts';
import type { StorageState } from '../../stores/storage.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { saveFile } from './save-file.ts';

const say = sayFrom(words);

interface Props {
	storage: StorageState;
	documents: DocumentState;
}

/** What is wrong with storage, and with what was stored. */
export function StorageFaults({ storage, documents }: Props) {
	const [isRecovered, setIsRecovered] = useState(false);
	return (
		<div class="ui-storage">
			{storage !== 'ok' && <Notice kind="error" title={say(`storage.${storage}`)} />}
			{documents === 'newer' && (
				<Notice kind="warn" title={say('storage.newer')}>
					<Button onClick={() => location.reload()}>{say('storage.reload')}</Button>
				</Notice>
			)}
			{documents === 'damaged' && !isRecovered && (
				<Notice kind="warn" title={say('storage.damaged')}>
					<p>
						<Button onClick={saveAsides}>{say('storage.save')}</Button>{' '}
						<Button onClick={() => setIsRecovered(recoverAsides())}>{say('storage.tryAgain')}</Button>
					</p>
				</Notice>
			)}
		</div>
	);
}

/** Gives the person what could not be read, as it was stored. */
function saveAsides(): void {
	const texts = $asides.get().map(({ text }) => text);
	saveFile('beian-damaged.txt', texts.join('\n'), 'text/plain');
}
