import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import type { Lazy } from './use-lazy.ts';
import { t } from './t.ts';

interface Props {
	title: string;
	parts: readonly Pick<Lazy<object>, 'hasFailed' | 'retry'>[];
}

/** Says that parts could not be loaded, where they could not, and tries again when asked. */
export function LoadFailed({ title, parts }: Props) {
	const failed = parts.filter(({ hasFailed }) => hasFailed);
	if (failed.length === 0) return null;
	return (
		<Notice kind="warn" title={title}>
			<Button onClick={() => failed.forEach(({ retry }) => retry())}>{t('ui.retry')}</Button>
		</Notice>
	);
}
