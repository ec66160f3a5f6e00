import { useMemo, useRef, useState } from 'preact/hooks';
import type { NameQuery } from '../../domain/site-name/evaluate.ts';
import { href } from '../../href.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { addCandidate, setSubjectName } from '../../stores/edit-names.ts';
import { $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { Answer, SpokenVerdict } from './Answer.tsx';
import { Situation } from '../case/Situation.tsx';
import { Candidates, namesWanted } from './Candidates.tsx';
import { Exact } from './Exact.tsx';
import type { CheckName } from './check-name.ts';
import { ManyNames } from './ManyNames.tsx';
import { NameInput } from './NameInput.tsx';
import { RemarkText } from './RemarkText.tsx';
import { t } from './t.ts';
import { Suggestions } from './Suggestions.tsx';

const loadChecker = () => import('./checker.ts');

/** Longest name that is kept with the filing, in UTF-16 units. */
const longestKept = 200;

/** 名称检查: will this name pass, and if not, why, and what would? */
export function SiteName() {
	const isOpened = useOpened();
	const { profile, subjectName, candidates } = useSaved($filing, emptyFiling);
	const [name, setName] = useState('');
	const [domain, setDomain] = useState('');
	const [before, setBefore] = useState<string>();
	const [isWanted, setWanted] = useState(false);
	const want = () => setWanted(true);
	const checker = useLazy(loadChecker, isWanted || name !== '' || candidates.length > 0);
	const loaded = checker.loaded;
	const input = useRef<HTMLInputElement>(null);

	const about = useMemo(
		(): Omit<NameQuery, 'name'> => ({
			profile,
			...(subjectName !== undefined && { subjectName }),
			...(domain.trim() !== '' && { domain: domain.trim() }),
		}),
		[JSON.stringify(profile), subjectName, domain],
	);
	const find = useMemo(
		(): CheckName | undefined => loaded && ((one) => loaded.find({ ...about, name: one })),
		[loaded, about],
	);
	const report = useMemo(
		() => (loaded && name.trim() !== '' ? loaded.judgeName({ ...about, name }) : undefined),
		[loaded, about, name],
	);
	const remark = report && loaded?.findRemark({ ...about, name }, report.findings);
	const length = [...name.trim()].length;
	const [isMany, setMany] = useState(false);
	const isKept = candidates.some((one) => one.name === name.trim());

	const swap = (next: string, old?: string) => {
		setName(next);
		setBefore(old);
		if (!input.current) return;
		input.current.value = next;
		input.current.focus();
	};

	return (
		<div class="sn ui-tool ui-scripted ui-held" data-wide data-opened={isOpened ? '' : undefined}>
			<StorageNotices />
			<Situation needed={['subject', 'province']} profile={profile} assumed={t('site-name.case.none')} />
			<div class="sn-tabs" role="group" aria-label={t('site-name.tabs')}>
				<button type="button" aria-pressed={!isMany} onClick={() => setMany(false)}>
					{t('site-name.one')}
				</button>
				<button
					type="button"
					aria-pressed={isMany}
					onClick={() => {
						want();
						setMany(true);
					}}
				>
					{t('site-name.many')}
				</button>
			</div>
			<div hidden={!isMany}>
				<ManyNames find={find} notes={loaded?.notes} />
			</div>
			<div class="sn-one" hidden={isMany}>
				<div class="sn-main">
					<div class="sn-field">
						<label class="ui-label" for="sn-name">
							{t('site-name.name')}
						</label>
						<p class="ui-hint" id="sn-name-hint">
							{t('site-name.name.hint')}
						</p>
						<NameInput
							id="sn-name"
							aria-describedby="sn-name-hint"
							isLarge
							value={name}
							input={input}
							onFocus={want}
							onName={(typed) => {
								setName(typed);
								setBefore(undefined);
							}}
						/>
						<p class="sn-quiet sn-below">
							<span class="sn-slots">
								{t('site-name.slots', { count: candidates.length, total: namesWanted })}
								{candidates.length > 0 && (
									<b>
										{t('site-name.slots.names', {
											names: candidates.map((one) => one.name).join(t('site-name.slots.between')),
										})}
									</b>
								)}
							</span>
							<span>{length > 0 ? t('site-name.count', { count: length }) : ''}</span>
						</p>
					</div>
					<SpokenVerdict report={report} />
					<div class="sn-room">
						{before !== undefined && (
							<p class="sn-undo">
								{t('site-name.swapped', { name: before.slice(0, 40) })}
								<Button onClick={() => swap(before)}>{t('site-name.swapBack')}</Button>
							</p>
						)}
						{name.trim() === '' && <p class="sn-quiet">{t('site-name.empty')}</p>}
						{name.trim() !== '' && !loaded && !checker.hasFailed && (
							<p class="sn-quiet" role="status">
								{t('site-name.loading')}
							</p>
						)}
						{checker.hasFailed && (
							<Notice kind="error" title={t('site-name.failed')}>
								<p>{t('site-name.failed.hint')}</p>
								<p>
									<Button onClick={checker.retry}>{t('ui.retry')}</Button>
								</p>
								<p>
									<a href={href('/name-rules/')}>{t('site-name.allRules')}</a>
								</p>
							</Notice>
						)}
						{report && loaded && (
							<>
								<Answer
									name={name}
									report={report}
									profile={profile}
									subjectName={subjectName}
									notes={loaded.notes}
								/>
								<div class="sn-keep">
									<Button
										kind={report.verdict === 'ok' && !isKept ? 'next' : 'quiet'}
										disabled={name.trim().length > longestKept}
										aria-disabled={isKept}
										onClick={() => !isKept && addCandidate(name.trim())}
									>
										{t(isKept ? 'site-name.kept' : 'site-name.keep')}
									</Button>
									<CopyButton label={t('site-name.copyName')} text={() => name.trim()} />
									{report.verdict === 'ok' && (
										<LeadOn
											missing={namesWanted - candidates.length}
											onNext={isKept ? () => swap('') : undefined}
										/>
									)}
								</div>
								{report.suggestions.length > 0 && (
									<Suggestions
										names={report.suggestions}
										isNameless={
											profile.subject !== undefined && profile.subject !== 'personal' && !subjectName
										}
										onUse={(next) => swap(next, name)}
									/>
								)}
								{remark && <RemarkText remark={remark} />}
							</>
						)}
					</div>
					<Exact
						profile={profile}
						subjectName={subjectName}
						domain={domain}
						onSubjectName={setSubjectName}
						onDomain={setDomain}
					/>
				</div>
				<Candidates
					candidates={candidates}
					find={find}
					isAwaited={candidates.length > 0 && !loaded && !checker.hasFailed}
					onLook={(one) => swap(one)}
				/>
			</div>
		</div>
	);
}

/** What comes after a good name: another to fall back on, or back to the list. */
function LeadOn({ missing, onNext }: { missing: number; onNext: (() => void) | undefined }) {
	return (
		<>
			{missing > 0 && onNext && (
				<Button kind="next" onClick={onNext}>
					{t('site-name.more.next')}
				</Button>
			)}
			<p class="sn-quiet">
				{missing > 0 ? t('site-name.more.need', { count: missing }) : t('site-name.more.enough')}{' '}
				{missing <= 0 && <a href={href('/checklist/')}>{t('site-name.more.list')}</a>}
			</p>
		</>
	);
}
