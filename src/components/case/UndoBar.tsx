/** Loaded where something can be undone. */
import texts from '#i18n/case/undo.json' with { type: 'json' };
import { useEffect } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { $undo, forgetUndo, readUndo, undo } from '../../stores/replace-case.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export { replaceWith, wouldReplace } from '../../stores/replace-case.ts';

const t = translate(texts);

/** After something has changed the stored case as a whole, here or on the page before: that it has, and the way back. */
export function UndoBar() {
	const done = useSaved($undo, undefined);
	useEffect(readUndo, []);
	if (done === undefined) return null;
	return (
		<Notice kind="ok" title={t(`case.undo.${done.kind}`)} isQuiet>
			<p>
				<Button onClick={() => undo(done)}>{t('case.undo.act')}</Button>{' '}
				<Button onClick={forgetUndo}>{t('case.undo.close')}</Button>
			</p>
		</Notice>
	);
}
