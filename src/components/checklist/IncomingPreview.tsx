import { useEffect, useRef } from 'preact/hooks';
import {
	$currentId,
	addFiling,
	currentEntries,
	markSavedElsewhere,
	mergeInto,
} from '../../stores/filings.ts';
import { preview, workDone, type Incoming, type Refusal } from '../../stores/transfer.ts';
import { Actions, Button } from '../ui/Button.tsx';
import { goTo } from '../ui/go-to.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.tsx';
import { KeepWords } from './KeepWords.tsx';
import { OpenFile } from './OpenFile.tsx';

interface Props {
	incoming: Incoming | Refusal | 'missing';
	knownTask: (id: string) => boolean;
	onClose: () => void;
	onIncoming: (incoming: Incoming | Refusal) => void;
}

/** What a file or a link would change, before anything changes; or why nothing can be taken in. Loaded when something comes. */
export function IncomingPreview(props: Props) {
	const place = useRef<HTMLDivElement>(null);
	// What asked for it may lie far below.
	useEffect(() => goTo(place.current), [props.incoming]);
	return (
		<div ref={place} class="incoming-place">
			<KeepWords>
				<Preview {...props} />
			</KeepWords>
		</div>
	);
}

function Preview({ incoming, knownTask, onClose, onIncoming }: Props) {
	const say = useWords();
	if (typeof incoming === 'string') {
		return (
			<Notice kind="error" title={say(`checklist.incoming.error.${incoming}`)}>
				<OpenFile onIncoming={onIncoming} />
				<Button onClick={onClose}>{say('ui.close')}</Button>
			</Notice>
		);
	}
	const { name, entries, dropped } = incoming;
	const ours = currentEntries();
	const changes = preview(ours, entries, knownTask);
	const count = changes.profile + changes.tasks + changes.others;
	const merge = () => {
		mergeInto($currentId.get(), name, entries);
		markSavedElsewhere();
		onClose();
	};
	const separate = () => {
		mergeInto(addFiling(name), name, entries);
		markSavedElsewhere();
		onClose();
	};
	const lines = [
		changes.profile > 0 && say('checklist.incoming.profile', { count: changes.profile }),
		changes.tasks > 0 && say('checklist.incoming.tasks', { count: changes.tasks }),
		changes.others > 0 && say('checklist.incoming.others', { count: changes.others }),
		changes.unknown > 0 && say('checklist.incoming.unknown', { count: changes.unknown }),
		dropped > 0 && say('checklist.incoming.dropped', { count: dropped }),
	].filter((line) => line !== false);
	return (
		<section class="incoming" aria-labelledby="incoming-title">
			<h2 id="incoming-title">{say('checklist.incoming.title')}</h2>
			<p>
				{name ? say('checklist.incoming.from', { name }) : say('checklist.incoming.fromUnnamed')}：
				{count > 0 ? say('checklist.incoming.changes', { count }) : say('checklist.incoming.none')}
			</p>
			{lines.length > 0 && (
				<ul>
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
			<p class="checklist-quiet">{say('checklist.incoming.kept')}</p>
			<Actions label={say('checklist.incoming.title')}>
				{count > 0 && (
					<Button kind="next" onClick={merge}>
						{say('checklist.incoming.merge')}
					</Button>
				)}
				{workDone(ours) > 0 && <Button onClick={separate}>{say('checklist.incoming.separate')}</Button>}
				<Button onClick={onClose}>{say('ui.cancel')}</Button>
			</Actions>
		</section>
	);
}
