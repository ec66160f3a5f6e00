import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { requireDay } from '../../domain/day.ts';
import { findFraudSigns } from '../../domain/messages/fraud.ts';
import { maskPersonal } from '../../domain/messages/mask.ts';
import { longestText } from '../../domain/messages/longest-text.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Situation } from '../case/Situation.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { readToday } from '../ui/today.ts';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import fraud from './fraud.data.ts';
import { FraudWarning } from './FraudWarning.tsx';
import { takeOverText } from './hand-over.ts';
import { PasteField } from './PasteField.tsx';
import { Reasons, sayFound } from './Reasons.tsx';
import { t } from './t.ts';

const loadReader = () => import('./reader.ts');

/**
 * 短信与驳回: what a pasted text says, reason by reason, and what speaks against trusting it. The text lives in this
 * component alone, masked: it is neither stored nor sent nor put into an address.
 */
export function Messages({ children }: { children?: ComponentChildren }) {
	const isOpened = useOpened();
	const { profile } = useSaved($filing, emptyFiling);
	const [text, setText] = useState('');
	/** A text that came whole folds away, so that it is not there twice; one that is being typed stays in sight. */
	const [isFolded, setFolded] = useState(false);
	useLayoutEffect(() => {
		const handed = maskPersonal(takeOverText());
		setText(handed);
		setFolded(handed !== '');
	}, []);
	const isGiven = text.trim() !== '';
	const loaded = useLazy(loadReader, isGiven);
	const reader = loaded.loaded;
	const today = useMemo(() => requireDay(readToday()), [isGiven]);
	const reading = useMemo(
		() => (reader && isGiven ? reader.readPasted(text, today) : undefined),
		[reader, text, today],
	);
	const frauds = useMemo(() => findFraudSigns(text, fraud.signs, fraud.hosts), [text]);
	const isShown = isFolded && (reading !== undefined || frauds.length > 0);

	const answer = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		if (isShown) answer.current?.focus();
	}, [isShown]);

	return (
		<div class="ui-tool messages-tool" data-opened={isOpened ? '' : undefined}>
			<Situation needed={['subject', 'province']} profile={profile} assumed={t('messages.case.none')} />
			<StorageNotices isSituationOnly />
			<PasteField
				longest={longestText}
				value={text}
				isFolded={isShown}
				onUnfold={() => setFolded(false)}
				onPaste={() => setFolded(true)}
				onChange={(value) => {
					setText(maskPersonal(value));
					if (value === '') setFolded(false);
				}}
			/>
			<p class="sr-only" role="status">
				{reading && reader ? sayFound(reading, reader.cards) : ''}
			</p>
			<section class="messages-answer" aria-label={t('messages.answer')} ref={answer} tabIndex={-1}>
				<FraudWarning found={frauds} />
				{isGiven && <LoadFailed title={t('messages.missing')} parts={[loaded]} />}
				{reading && reader && (
					<>
						<Reasons
							text={text}
							reading={reading}
							cards={reader.cards}
							query={reader.findWords(text)}
							today={today}
							profile={profile}
						/>
						{frauds.length === 0 && <p class="ui-hint">{t('messages.noFraud')}</p>}
					</>
				)}
			</section>
			<div hidden={isGiven && reader !== undefined}>{children}</div>
		</div>
	);
}
