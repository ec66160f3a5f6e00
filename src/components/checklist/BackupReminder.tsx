import { useState } from 'preact/hooks';
import { isWorthSaving } from '../../domain/checklist/second-home.ts';
import { requireDay } from '../../domain/day.ts';
import { $unsaved } from '../../stores/filing-commands.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { readToday } from '../ui/today.ts';
import { t } from './case-t.ts';

/** Says, once there is something to lose and only once a visit, that it is in this browser alone. */
export function BackupReminder({ onKeep }: { onKeep: () => void }) {
	const [isLater, setIsLater] = useState(false);
	const unsaved = useSaved($unsaved, $unsaved.get());
	if (isLater || !isWorthSaving(unsaved, requireDay(readToday()))) return null;
	return (
		<div class="checklist-remind">
			<Notice kind="info" title={t('checklist.remind')}>
				<p>
					<Button onClick={onKeep}>{t('checklist.remind.act')}</Button>{' '}
					<Button onClick={() => setIsLater(true)}>{t('checklist.remind.later')}</Button>
				</p>
			</Notice>
		</div>
	);
}
