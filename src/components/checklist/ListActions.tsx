import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../domain/checklist/task.ts';
import { countProgress, readStates } from '../../domain/checklist/progress.ts';
import { writeAsMarkdown, writeAsText } from '../../domain/checklist/text.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { deleteFiling, resetFiling } from '../../stores/filing-commands.ts';
import { $currentId, $filings } from '../../stores/filings.ts';
import type { Incoming } from '../../stores/filing-file.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { more, printer, share } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Actions, Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { focusOn } from '../ui/go-to.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { t } from './case-t.ts';
import { sayFiling } from '../case/filing-label.ts';
import { FilingActions } from './FilingActions.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { writeCaseTitle, writeList } from './written.ts';

interface Props {
	/** Missing while the case is not known: then there is nothing to copy or print. */
	list: readonly Task[] | undefined;
	filing: Filing;
	/** Whether the ways to take it along, or to bring one, stand open. */
	isKeeping: boolean;
	onKeeping: (isKeeping: boolean) => void;
	onIncoming: (incoming: Incoming) => void;
}

const loadKeep = () => import('./KeepDialog.tsx');

/** What can be done with the list: copy, print, keep elsewhere, add another, empty. */
export function ListActions({ list, filing, isKeeping, onKeeping, onIncoming }: Props) {
	const [asksReset, setAsksReset] = useState(false);
	const keeping = useLazy(loadKeep, isKeeping);
	const [showsMore, setShowsMore] = useState(false);
	const [undo, setUndo] = useState<{ text: string; run: () => void }>();
	const undoing = useRef<HTMLDivElement>(null);
	// What was pressed may be gone with the filing.
	useLayoutEffect(() => undoing.current?.querySelector('button')?.focus(), [undo]);
	const filings = useSaved($filings, $filings.get());
	const current = useSaved($currentId, $currentId.get());
	const name = sayFiling(filings, current);
	/** What is said of the filing at hand, with what it is called where there are several. */
	const ofThis = (key: 'checklist.reset.done' | 'checklist.reset.title' | 'checklist.carry.title') =>
		name ? t(`${key}.named`, { name }) : t(key);
	const keep = () => onKeeping(true);
	const reset = () => {
		setUndo({ text: ofThis('checklist.reset.done'), run: resetFiling() });
		setAsksReset(false);
	};
	return (
		<div class="checklist-tools">
			{undo && (
				<div ref={undoing}>
					<Notice kind="info" title={undo.text}>
						<Button
							onClick={() => {
								undo.run();
								focusOn(undoing.current?.closest<HTMLElement>('.checklist-tools'));
								setUndo(undefined);
							}}
						>
							{t('ui.undo')}
						</Button>
					</Notice>
				</div>
			)}
			<BackupReminder onKeep={keep} />
			{list && <Counts list={list} filing={filing} />}
			<Actions label={t('ui.actions')}>
				<Button data-act="keep" onClick={keep}>
					<Icon of={share} />
					{t('checklist.send')}
				</Button>
				{list && (
					<Button data-act="print" onClick={() => print()}>
						<Icon of={printer} />
						{t('checklist.print')}
					</Button>
				)}
				<Button data-act="more" aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)}>
					<Icon of={more} />
					{t('checklist.more')}
				</Button>
			</Actions>
			{showsMore && (
				<div class="checklist-more">
					<Actions label={t('checklist.more')}>
						{list && <CopyList list={list} filing={filing} />}
						<FilingActions />
					</Actions>
					<Actions label={t('checklist.more.apart')}>
						{filings.length > 1 && (
							<Button
								kind="danger"
								data-act="delete"
								onClick={() =>
									setUndo({
										text: t('checklist.filings.deleted', { name }),
										run: deleteFiling(current),
									})
								}
							>
								{t('checklist.filings.delete')}
							</Button>
						)}
						<Button kind="danger" data-act="reset" onClick={() => setAsksReset(true)}>
							{t('checklist.reset')}
						</Button>
					</Actions>
				</div>
			)}
			<Dialog title={ofThis('checklist.carry.title')} open={isKeeping} onClose={() => onKeeping(false)}>
				<LoadFailed title={t('ui.partMissing')} parts={[keeping]} />
				{keeping.loaded && (
					<keeping.loaded.KeepDialog
						onIncoming={(incoming) => {
							onKeeping(false);
							onIncoming(incoming);
						}}
					/>
				)}
			</Dialog>
			<Dialog title={ofThis('checklist.reset.title')} open={asksReset} onClose={() => setAsksReset(false)}>
				<p>{t('checklist.reset.what')}</p>
				<div class="checklist-dialog-actions">
					<Button onClick={() => setAsksReset(false)}>{t('checklist.cancel')}</Button>
					<Button kind="danger" onClick={reset}>
						{t('checklist.reset.yes')}
					</Button>
				</div>
			</Dialog>
		</div>
	);
}

function CopyList({ list, filing }: { list: readonly Task[]; filing: Filing }) {
	const stateNames = { skipped: t('checklist.state.skipped'), stuck: t('checklist.state.stuck') };
	const title = writeCaseTitle(filing.profile);
	return (
		<>
			<CopyButton
				label={t('checklist.copy.text')}
				text={() => writeAsText(title, writeList(list, filing), stateNames)}
			/>
			<CopyButton
				label={t('checklist.copy.markdown')}
				text={() => writeAsMarkdown(title, writeList(list, filing), stateNames)}
			/>
		</>
	);
}

/** How far the whole is, small: what counts is the phase at hand. */
function Counts({ list, filing }: { list: readonly Task[]; filing: Filing }) {
	const { total, done, skipped, stuck } = countProgress(list, readStates(filing.tasks));
	return (
		<p class="checklist-quiet" role="status" data-count="all">
			{t('checklist.overall', { done, total })}
			{skipped > 0 && t('checklist.overall.skipped', { count: skipped })}
			{stuck > 0 && t('checklist.overall.stuck', { count: stuck })}
			{'。'}
			{t('checklist.legend')}
		</p>
	);
}
