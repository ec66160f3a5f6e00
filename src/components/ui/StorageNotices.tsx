import { $documents } from '../../stores/filings.ts';
import { $storageState } from '../../stores/storage.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { useLazy } from './use-lazy.ts';

const load = () => import('./StorageFaults.tsx');

/** What happened to storage, said at once, with a way out; nothing is loaded for it while all is well. */
export function StorageNotices() {
	const storage = useSaved($storageState, 'ok');
	const documents = useSaved($documents, 'ok');
	const { loaded } = useLazy(load, storage !== 'ok' || documents !== 'ok');
	return loaded ? <loaded.StorageFaults storage={storage} documents={documents} /> : null;
}
