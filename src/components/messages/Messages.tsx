import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { fraudSigns } from '../../domain/messages/fraud.ts';
import { maskPersonal } from '../../domain/messages/mask.ts';
import { indexMessages, longestText, mainWords, matchMessages } from '../../domain/messages/match.ts';
import { Button } from '../ui/Button.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePart } from '../ui/use-part.ts';
import fraud from './fraud.data.ts';
import { takeOver } from './hand-over.ts';
import { Marked } from './Marked.tsx';
import { openSearch } from './open-search.ts';
import { PasteField } from './PasteField.tsx';
import { t } from './t.ts';
import { useArranged } from './use-arranged.ts';

/** The wordings that a text is compared with. They are many, so they are loaded when a text is there. */
const loadWordings = () => import('./wordings.data.ts');
/** What is shown of a text, in UTF-16 units; the rest of a long mail tells nothing. */
const longestShown = 600;

/**
 * 这条短信/驳回什么意思: what a pasted text fits, and what speaks against trusting it. The text lives in this
 * component alone, masked: it is neither stored nor sent nor put into an address.
 */
export function Messages({ children }: { children?: ComponentChildren }) {
	const [text, setText] = useState('');
	useLayoutEffect(() => setText(maskPersonal(takeOver())), []);
	const loaded = usePart(loadWordings, text !== '');
	const wordings = loaded.part?.default;
	const index = useMemo(() => indexMessages(wordings ?? []), [wordings]);
	const matches = useMemo(() => matchMessages(text, index), [text, index]);
	const frauds = useMemo(() => fraudSigns(text, fraud.signs, fraud.hosts), [text]);
	const isSaid = wordings !== undefined && text.trim() !== '';
	const isClear = isSaid && matches[0]?.isClear === true;
	const title = wordings?.find(({ id }) => id === matches[0]?.id)?.title ?? '';

	const found = useArranged(
		'.messages',
		'data-message',
		matches.map(({ id }) => id),
	);
	const warned = useArranged(
		'.messages',
		'data-sign',
		frauds.map(({ id }) => id),
	);

	return (
		<div class="ui-tool messages-tool">
			<PasteField longest={longestText} value={text} onChange={(value) => setText(maskPersonal(value))} />
			<p class="sr-only" role="status">
				{isClear ? t('messages.best', { title }) : ''}
			</p>
			<section class="messages-answer" aria-label={t('messages.answer')}>
				{isSaid && <h2 class="sr-only">{t('messages.answer')}</h2>}
				<div class={frauds.length > 0 ? 'messages-fraud' : ''}>
					<p class="messages-fraud-title" role="alert">
						{frauds.length > 0 ? t('messages.fraud') : ''}
					</p>
					<div ref={warned} />
				</div>
				{isClear && (
					<Marked
						text={text.slice(0, longestShown)}
						spans={[...matches[0]!.spans, ...frauds.flatMap(({ spans }) => spans)]}
					/>
				)}
				{text.trim() !== '' && <Missing title={t('messages.missing')} parts={[loaded]} />}
				{isSaid && !isClear && <Nothing words={mainWords(text, index)} isRelated={matches.length > 0} />}
				<div ref={found} />
			</section>
			<div hidden={isSaid}>{children}</div>
		</div>
	);
}

/** When nothing fits: says so, and offers the search. */
function Nothing({ words, isRelated }: { words: readonly string[]; isRelated: boolean }) {
	const query = words.join(' ');
	return (
		<Notice kind="info" title={t('messages.none')}>
			<p>{t('messages.noneHelp')}</p>
			<Button onClick={() => openSearch(query)}>{t('messages.search', { words: query })}</Button>
			{isRelated && <p>{t('messages.related')}</p>}
		</Notice>
	);
}
