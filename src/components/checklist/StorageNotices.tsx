import { useState } from 'preact/hooks';
import { $asides, $documents, recoverAsides } from '../../stores/filings.ts';
import { $storageState } from '../../stores/storage.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.tsx';
import { KeepWords } from './KeepWords.tsx';
import { saveFile } from '../ui/save-file.ts';

/** What happened to storage, said at once, with a way out. Loaded when something has. */
export function StorageNotices() {
	return (
		<KeepWords>
			<Notices />
		</KeepWords>
	);
}

function Notices() {
	const say = useWords();
	const storage = useSaved($storageState, 'ok');
	const documents = useSaved($documents, 'ok');
	const [isRecovered, setIsRecovered] = useState(false);
	return (
		<div class="checklist-notices">
			{storage !== 'ok' && <Notice kind="error" title={say(`ui.storage.${storage}`)} />}
			{documents === 'newer' && (
				<Notice kind="warn" title={say('ui.storage.newer')}>
					<Button onClick={() => location.reload()}>{say('ui.reload')}</Button>
				</Notice>
			)}
			{documents === 'damaged' && !isRecovered && (
				<Notice kind="warn" title={say('ui.storage.damaged')}>
					<p>
						<Button
							onClick={() =>
								saveFile(
									'beian-damaged.txt',
									$asides
										.get()
										.map(({ text }) => text)
										.join('\n'),
									'text/plain',
								)
							}
						>
							{say('checklist.damaged.save')}
						</Button>{' '}
						<Button onClick={() => setIsRecovered(recoverAsides())}>{say('checklist.damaged.try')}</Button>
					</p>
				</Notice>
			)}
		</div>
	);
}
