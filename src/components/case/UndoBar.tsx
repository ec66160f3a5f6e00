import { useEffect } from 'preact/hooks';
import { $undo, forgetUndo, readUndo, undo } from '../../stores/replace-case.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { t } from './t.ts';

/** After something has changed the stored case as a whole, here or on the page before: that it has, and the way back. */
export function UndoBar() {
	const isOpened = useOpened();
	const done = useSaved($undo, undefined);
	useEffect(() => {
		if (isOpened) readUndo();
	}, [isOpened]);
	return (
		<div class="case-undo" role="status">
			{done && (
				<Notice kind="ok" title={t(`case.undo.${done.kind}`)} isQuiet>
					<p>
						<Button onClick={() => undo(done)}>{t('case.undo.act')}</Button>{' '}
						<Button onClick={forgetUndo}>{t('case.undo.close')}</Button>
					</p>
				</Notice>
			)}
		</div>
	);
}
