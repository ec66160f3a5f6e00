/** Loaded only when something is wrong with what is stored. */
import words from 'virtual:beian/timeline-storage';
import { sayFrom } from '../../domain/words.ts';
import type { DocumentState } from '../../stores/document.ts';
import type { StorageState } from '../../stores/storage.ts';
import { href } from '../../href.ts';
import { Notice } from '../ui/Notice.tsx';

const say = sayFrom(words);

interface Props {
	storage: StorageState;
	documents: DocumentState;
}

/** What happened to storage; the checklist has the ways to get things back. */
export function StorageNotice({ storage, documents }: Props) {
	return (
		<>
			{storage !== 'ok' && <Notice kind="error" title={say(`ui.storage.${storage}`)} />}
			{documents !== 'ok' && (
				<Notice kind="warn" title={say(`ui.storage.${documents}`)}>
					<p>
						<a href={href('/checklist/')}>{say('timeline.storage.checklist')}</a>
					</p>
				</Notice>
			)}
		</>
	);
}
