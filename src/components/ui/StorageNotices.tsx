import { $documents } from '../../stores/filings.ts';
import { $storageState } from '../../stores/storage.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { useLazy } from './use-lazy.ts';

const load = () => import('./StorageFaults.tsx');

interface Props {
	/** Whether the tool keeps nothing but the situation: then a line says that it is gone with the page. */
	isSituationOnly?: boolean;
}

/** What happened to storage, said at once, with a way out; nothing is loaded for it while all is well. */
export function StorageNotices({ isSituationOnly = false }: Props) {
	const storage = useSaved($storageState, 'ok');
	const documents = useSaved($documents, 'ok');
	const { loaded } = useLazy(load, storage !== 'ok' || documents !== 'ok');
	return loaded ? (
		<loaded.StorageFaults storage={storage} documents={documents} isSituationOnly={isSituationOnly} />
	) : null;
}
