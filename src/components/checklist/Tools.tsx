import { asMarkdown, asText } from '../../domain/checklist/text.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { Filing } from '../../stores/filing.ts';
import { Actions, Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useWords } from '../ui/words.tsx';
import { writtenList } from './written.ts';

/** What can be done with the list: copy, print, keep elsewhere, empty. */
export function Tools({ list, filing }: { list: readonly Task[]; filing: Filing }) {
	const say = useWords();
	const words = { skipped: say('checklist.state.skipped'), stuck: say('checklist.state.stuck') };
	const { order, subject } = filing.profile;
	const title = say('checklist.copy.titleFor', {
		what: [say(`profile.order.${order}`), say(`profile.subject.${subject}`)].join('、'),
	});
	return (
		<Actions label={say('ui.actions')}>
			<CopyButton
				label={say('checklist.copy.text')}
				text={() => asText(title, writtenList(list, filing, say), words)}
			/>
			<CopyButton
				label={say('checklist.copy.markdown')}
				text={() => asMarkdown(title, writtenList(list, filing, say), words)}
			/>
			<Button onClick={() => print()}>{say('checklist.print')}</Button>
		</Actions>
	);
}
