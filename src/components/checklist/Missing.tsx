import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.tsx';

/** Says that something could not be loaded, and tries again when asked. */
export function Missing({ title, onRetry }: { title: string; onRetry: () => void }) {
	const say = useWords();
	return (
		<Notice kind="warn" title={title}>
			<Button onClick={onRetry}>{say('checklist.retry')}</Button>
		</Notice>
	);
}
