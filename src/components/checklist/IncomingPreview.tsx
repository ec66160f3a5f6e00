import own from '#i18n/checklist/incoming.json' with { type: 'json' };
import { useEffect, useRef, useState } from 'preact/hooks';
import { workDone } from '../../stores/filing-schema.ts';
import { $currentId, $filings, currentEntries } from '../../stores/filings.ts';
import { importIntoCurrentFiling, importAsNewFiling, type ImportResult } from '../../stores/import-filing.ts';
import {
	changedCount,
	preview,
	type Incoming,
	type Preview as Changes,
	type Refusal,
} from '../../stores/filing-file.ts';
import { translate } from '../../i18n/translate.ts';
import { Actions, Button } from '../ui/Button.tsx';
import { focusOn, goTo } from '../ui/go-to.ts';
import { Notice } from '../ui/Notice.tsx';
import { filingLabel } from '../case/filing-label.ts';
import { OpenFile } from './OpenFile.tsx';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

interface Props {
	incoming: Incoming | Refusal | 'missing';
	knownTask: (id: string) => boolean;
	onClose: () => void;
	onIncoming: (incoming: Incoming | Refusal) => void;
}

/** What a file or a link would change, before anything changes; what it has changed; or why nothing can be taken in. Loaded when something comes. */
export function IncomingPreview(props: Props) {
	const place = useRef<HTMLDivElement>(null);
	const { incoming } = props;
	// What asked for it may lie far below.
	useEffect(() => goTo(place.current), [incoming]);
	return (
		<div ref={place} class="incoming-place">
			{typeof incoming === 'string' ? (
				<Refused {...props} refusal={incoming} />
			) : (
				<Offered key={incoming} {...props} incoming={incoming} onImported={() => focusOn(place.current)} />
			)}
		</div>
	);
}

function Refused({ refusal, onClose, onIncoming }: Props & { refusal: Refusal | 'missing' }) {
	return (
		<Notice kind="error" title={t(`checklist.incoming.error.${refusal}`)}>
			<OpenFile onIncoming={onIncoming} />
			<Button onClick={onClose}>{t('ui.close')}</Button>
		</Notice>
	);
}

interface OfferedProps extends Props {
	incoming: Incoming;
	/** Called when what was offered is gone, and with it the button that was pressed. */
	onImported: () => void;
}

function Offered({ incoming, knownTask, onClose, onImported }: OfferedProps) {
	const [said, setSaid] = useState<{ title: string; lines: readonly string[]; undo?: () => void }>();
	const { name, entries, dropped } = incoming;
	const ours = currentEntries();
	const here = filingLabel($filings.get(), $currentId.get());
	const changes = preview(ours, entries, knownTask);
	const count = changedCount(changes);
	const lines = changedLines(changes, dropped);
	const merge = () => tell(importIntoCurrentFiling(incoming), lines, 'merged');
	const separate = () =>
		tell(importAsNewFiling(incoming), changedLines(preview({}, entries, knownTask), dropped), 'separated');
	/** Nothing was imported where a newer release has stored what is there: the page says so. */
	const tell = (
		imported: ImportResult | undefined,
		lines: readonly string[],
		word: 'merged' | 'separated',
	) => {
		if (!imported) return;
		const undo = () => {
			imported.undo();
			setSaid({ title: t('checklist.incoming.undone'), lines: [] });
			onImported();
		};
		const name = filingLabel($filings.get(), imported.filing);
		setSaid({ title: t(`checklist.incoming.${name ? word : 'mergedOnly'}`, { name }), lines, undo });
		onImported();
	};
	return (
		<>
			<div role="status">
				{said && (
					<Notice kind="ok" title={said.title} isQuiet>
						<List lines={said.lines} />
						<p>
							{said.undo && <Button onClick={said.undo}>{t('ui.undo')}</Button>}{' '}
							<Button onClick={onClose}>{t('ui.close')}</Button>
						</p>
					</Notice>
				)}
			</div>
			{!said && (
				<section class="incoming" aria-labelledby="incoming-title">
					<h2 id="incoming-title">{t('checklist.incoming.title')}</h2>
					<p>
						{name ? t('checklist.incoming.from', { name }) : t('checklist.incoming.fromUnnamed')}：
						{count > 0 ? t('checklist.incoming.changes', { count }) : t('checklist.incoming.none')}
					</p>
					<List lines={lines} />
					<p class="checklist-quiet">{t('checklist.incoming.kept')}</p>
					<Actions label={t('checklist.incoming.title')}>
						{count > 0 && (
							<Button kind="next" onClick={merge}>
								{here ? t('checklist.incoming.mergeInto', { name: here }) : t('checklist.incoming.merge')}
							</Button>
						)}
						{workDone(ours) > 0 && <Button onClick={separate}>{t('checklist.incoming.separate')}</Button>}
						<Button onClick={onClose}>{t('ui.cancel')}</Button>
					</Actions>
				</section>
			)}
		</>
	);
}

function List({ lines }: { lines: readonly string[] }) {
	if (lines.length === 0) return null;
	return (
		<ul>
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
}

function changedLines({ profile, tasks, others, unknown }: Changes, dropped: number): string[] {
	return [
		profile > 0 && t('checklist.incoming.profile', { count: profile }),
		tasks > 0 && t('checklist.incoming.tasks', { count: tasks }),
		others > 0 && t('checklist.incoming.others', { count: others }),
		unknown > 0 && t('checklist.incoming.unknown', { count: unknown }),
		dropped > 0 && t('checklist.incoming.dropped', { count: dropped }),
	].filter((line) => line !== false);
}
