import { useState } from 'preact/hooks';
import { $latestChange, $savedElsewhere } from '../../stores/filings.ts';
import type { Filing } from '../../stores/filing.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.tsx';

/** So many tasks of work are worth a second home. */
const worth = 5;

/** Says, once there is something to lose and only once a visit, that it is in this browser alone. */
export function Reminder({ filing, onKeep }: { filing: Filing; onKeep: () => void }) {
	const say = useWords();
	const [isLater, setIsLater] = useState(false);
	const saved = useSaved($savedElsewhere, 0);
	const latest = useSaved($latestChange, 0);
	if (isLater || latest <= saved || Object.keys(filing.tasks).length < worth) return null;
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
