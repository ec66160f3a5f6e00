import { useState } from 'preact/hooks';
import { isWorthSaving } from '../../domain/checklist/second-home.ts';
import { dayOf } from '../../domain/day.ts';
import { $unsaved } from '../../stores/filing-list.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { todayInShanghai } from '../ui/today.ts';
import { useWords } from '../ui/words.tsx';

/** Says, once there is something to lose and only once a visit, that it is in this browser alone. */
export function Reminder({ onKeep }: { onKeep: () => void }) {
	const say = useWords();
	const [isLater, setIsLater] = useState(false);
	const unsaved = useSaved($unsaved, $unsaved.get());
	if (isLater || !isWorthSaving(unsaved, dayOf(todayInShanghai()))) return null;
	return (
		<div class="checklist-remind">
			<Notice kind="info" title={say('checklist.remind')}>
				<p>
					<Button onClick={onKeep}>{say('checklist.remind.act')}</Button>{' '}
					<Button onClick={() => setIsLater(true)}>{say('checklist.remind.later')}</Button>
				</p>
			</Notice>
		</div>
	);
}
