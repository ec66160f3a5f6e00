import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import type { Part } from './use-part.ts';
import { t } from './t.ts';

interface Props {
	title: string;
	parts: readonly Pick<Part<object>, 'isMissing' | 'retry'>[];
}

/** Says that parts could not be loaded, where they could not, and tries again when asked. */
export function Missing({ title, parts }: Props) {
	const missing = parts.filter(({ isMissing }) => isMissing);
	if (missing.length === 0) return null;
	return (
		<Notice kind="warn" title={title}>
			<Button onClick={() => missing.forEach(({ retry }) => retry())}>{t('ui.retry')}</Button>
		</Notice>
	);
}
