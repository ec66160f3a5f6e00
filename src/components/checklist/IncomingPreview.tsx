import own from '#i18n/checklist/incoming.json' with { type: 'json' };
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { $filing, $filings, readCurrentEntries } from '../../stores/filings.ts';
import { findChanges, previewImport, type Incoming, type Refusal } from '../../stores/filing-file.ts';
import { importAsNewFiling, importIntoCurrentFiling, type ImportResult } from '../../stores/import-filing.ts';
import { readProfile } from '../../stores/profile.ts';
import { translate } from '../../i18n/translate.ts';
import { ChangeDialog } from '../case/ChangeDialog.tsx';
import { sayFiling } from '../case/filing-label.ts';
import { listSituationParts } from '../case/situation-text.ts';
import { Button } from '../ui/Button.tsx';
import { goTo } from '../ui/go-to.ts';
import { Notice } from '../ui/Notice.tsx';
import { OpenFile } from './OpenFile.tsx';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

interface Props {
	incoming: Incoming | Refusal | 'missing';
	isKnownTask: (id: string) => boolean;
	onClose: () => void;
	onIncoming: (incoming: Incoming | Refusal) => void;
}

/** What a file or a link brings, before anything changes; what it has changed; or why nothing can be taken in. Loaded when something comes. */
export function IncomingPreview(props: Props) {
	const { incoming } = props;
	return typeof incoming === 'string' ? (
		<Refused {...props} refusal={incoming} />
	) : (
		<Offered key={incoming} {...props} incoming={incoming} />
	);
}

/** Why a link brought nothing, until the next thing that is done. */
function Refused({ refusal, onClose, onIncoming }: Props & { refusal: Refusal | 'missing' }) {
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => goTo(box.current), [refusal]);
	useEffect(() => $filing.listen(onClose), []);
	return (
		<div ref={box} class="incoming-place">
			<Notice kind="error" title={t(`checklist.incoming.error.${refusal}`)}>
				<OpenFile onIncoming={onIncoming} />
				<Button onClick={onClose}>{t('ui.close')}</Button>
			</Notice>
		</div>
	);
}

interface OfferedProps extends Props {
	incoming: Incoming;
}

function Offered({ incoming, isKnownTask, onClose }: OfferedProps) {
	const [said, setSaid] = useState<{ title: string; undo?: () => void }>();
	const box = useRef<HTMLDivElement>(null);
	const { entries, dropped } = incoming;
	// As they are when it comes: nothing is there that it could be joined with, or this would change.
	const [{ isEmptyHere, changes, unknown }] = useState(() => {
		const ours = readCurrentEntries();
		return {
			isEmptyHere: $filings.get().length < 2 && Object.values(ours).every(({ value }) => value === null),
			changes: findChanges(ours, entries),
			unknown: previewImport({}, entries, isKnownTask).unknown,
		};
	});
	const [isAsked, setIsAsked] = useState(!isEmptyHere);
	useLayoutEffect(() => {
		if (isEmptyHere || said) goTo(box.current);
	}, [said]);
	const notes = [
		...(unknown > 0 ? [t('checklist.incoming.unknown', { count: unknown })] : []),
		...(dropped > 0 ? [t('checklist.incoming.dropped', { count: dropped })] : []),
	];
	/** Nothing was imported where a newer release has stored what is there: the page says so. */
	const tell = (imported: ImportResult | undefined, word: 'merged' | 'separated') => {
		if (!imported) return;
		const undo = () => {
			imported.undo();
			setSaid({ title: t('checklist.incoming.undone') });
		};
		const name = sayFiling($filings.get(), imported.filing);
		setSaid({ title: t(`checklist.incoming.${name ? word : 'mergedOnly'}`, { name }), undo });
	};
	return (
		<div ref={box} class="incoming-place">
			<div role="status">
				{said && (
					<Notice kind="ok" title={said.title} isQuiet>
						<p>
							{said.undo && <Button onClick={said.undo}>{t('ui.undo')}</Button>}{' '}
							<Button onClick={onClose}>{t('ui.close')}</Button>
						</p>
					</Notice>
				)}
			</div>
			{isEmptyHere ? (
				<section class="incoming" aria-labelledby="incoming-title">
					<h2 id="incoming-title">{t('checklist.incoming.found')}</h2>
					<p>{sayFound(incoming)}</p>
					{notes.map((note) => (
						<p key={note} class="checklist-quiet">
							{note}
						</p>
					))}
					<Button
						kind="next"
						onClick={() => {
							if (importIntoCurrentFiling(incoming)) onClose();
						}}
					>
						{t('checklist.incoming.goOn')}
					</Button>
				</section>
			) : (
				<ChangeDialog
					values={isAsked ? changes : undefined}
					from="list"
					notes={notes}
					onReplace={() => tell(importIntoCurrentFiling(incoming), 'merged')}
					onSaveApart={() => tell(importAsNewFiling(incoming), 'separated')}
					onDecided={(how) => {
						setIsAsked(false);
						if (how === 'kept' || how === 'closed') onClose();
					}}
				/>
			)}
		</div>
	);
}

/** Whose list it is, and how far it has come. */
function sayFound({ entries }: Incoming): string {
	const done = Object.values(entries).filter(
		({ value }) => (value as { state?: unknown } | null)?.state === 'done',
	).length;
	return [
		...listSituationParts(readProfile(entries)),
		...(done > 0 ? [t('checklist.incoming.foundDone', { count: done })] : []),
	].join(' · ');
}
