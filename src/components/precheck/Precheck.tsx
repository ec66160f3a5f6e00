import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkGroups } from '../../content-model/vocabulary-of-checks.ts';
import { formatDay, parseDay, type Day } from '../../domain/day.ts';
import { checkFields, recentKeys, type CheckField } from '../../domain/precheck/types.ts';
import { setTask } from '../../stores/edit-filing.ts';
import { emptyFiling, type Filing } from '../../stores/filing-schema.ts';
import { $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Situation } from '../case/Situation.tsx';
import { Actions, Button } from '../ui/Button.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { readToday } from '../ui/today.ts';
import { useLazy } from '../ui/use-lazy.ts';
import type { ShownFinding } from './checker.ts';
import { Findings } from './Findings.tsx';
import { DateInput, Phones, TextInput } from './Inputs.tsx';
import { toCheckInput, sayField, type Known, type Typed } from './input.ts';
import { Summary } from './Summary.tsx';
import { t } from './t.ts';

const loadChecker = () => import('./checker.ts');
const loadPapers = () => import('./Papers.tsx');
const loadFiles = () => import('./Files.tsx');

/** The parts of the form, of which one is open at a time: nobody has more than ten boxes in sight. */
const groups = Object.keys(checkGroups) as (keyof typeof checkGroups)[];

const dates: readonly CheckField[] = checkGroups.dates;

/**
 * How long somebody has stopped typing before what they typed is judged, in milliseconds. Not when they leave the field: what
 * appears then would push away what they are about to press.
 */
const pause = 500;

/** The task of the list that this page is for. */
const task = 'check-before-submit';

/** 提交前自查: which slips can be seen before anyone waits for them? What is typed lives in this page's memory only. */
export function Precheck() {
	const isOpened = useOpened();
	const filing = useSaved($filing, emptyFiling);
	const { profile } = filing;
	const [typed, setTyped] = useState<Typed>({});
	const [judged, setJudged] = useState<Typed>({});
	const [samePerson, setSamePerson] = useState<'yes' | 'no'>();
	const [said, setSaid] = useState('');
	const form = useRef<HTMLFormElement>(null);
	const latest = useRef<Typed>({});
	const waiting = useRef<ReturnType<typeof setTimeout>>();
	// What the filing knows is judged with the first thing that is typed: until then nothing on the page moves.
	const isBegun = Object.values(typed).some((value) => value !== '');
	const checker = useLazy(loadChecker, isBegun);
	const [wanted, setWanted] = useState<{ papers?: boolean; files?: boolean }>({});
	const papers = useLazy(loadPapers, wanted.papers === true);
	const files = useLazy(loadFiles, wanted.files === true);
	const asked = useMemo(() => checker.loaded?.findFieldsAsked(profile) ?? [], [checker.loaded, profile]);
	const fields = listFields(profile.subject, asked);
	const planned = useMemo(
		() => checker.loaded?.findPlannedDays(filing, parseDay(readToday())!),
		[checker.loaded, filing],
	);

	const known = readKnown(filing, planned?.submits);

	const settle = () => {
		clearTimeout(waiting.current);
		setJudged(latest.current);
	};
	const clear = () => {
		latest.current = {};
		// The boxes too, and at once: a page that is left may come back as it was.
		form.current?.reset();
		setTyped({});
		setSamePerson(undefined);
		setSaid('');
		settle();
	};
	useEffect(() => {
		// What the browser has kept over a reload goes too.
		form.current?.reset();
		addEventListener('pagehide', clear);
		return () => removeEventListener('pagehide', clear);
	}, []);

	const type = (key: string, value: string) => {
		latest.current = { ...latest.current, [key]: value };
		setTyped(latest.current);
		setSaid('');
		clearTimeout(waiting.current);
		waiting.current = setTimeout(settle, pause);
	};
	const values = { ...known, ...typed };
	const looked = { ...known, ...judged };
	const findings = useMemo(
		() =>
			checker.loaded && isBegun
				? checker.loaded.checkInput(
						toCheckInput(
							profile,
							looked,
							samePerson,
							looked['submits'] === known.submits ? planned?.reviewEnds : undefined,
						),
						parseDay(readToday())!,
					)
				: [],
		[checker.loaded, profile, known.subjectName, known.siteName, planned, judged, samePerson],
	);
	const foundIn = (field: CheckField) => findings.filter((one) => one.field.split('.')[0] === field);
	const isJudged = (field: CheckField) =>
		checker.loaded !== undefined &&
		isBegun &&
		Object.entries(looked).some(([key, value]) => key.split('.')[0] === field && value.trim() !== '');
	const landlineDemand = checker.loaded?.findLandlineDemand(profile);

	const inputs = (field: CheckField) =>
		field === 'phones' ? (
			<Phones
				values={values}
				isPersonal={profile.subject === 'personal'}
				landlineDemand={landlineDemand}
				samePerson={samePerson}
				onType={type}
				onSamePerson={setSamePerson}
			/>
		) : dates.includes(field) ? (
			<DateInput
				field={field}
				value={values[field] ?? ''}
				isKnown={values[field] !== undefined && values[field] === known[field]}
				onType={type}
			/>
		) : (
			<TextInput
				field={field}
				label={sayField(field, profile)}
				value={values[field] ?? ''}
				isKnown={values[field] !== undefined && values[field] === known[field]}
				onType={type}
			/>
		);

	return (
		<div class="pc ui-tool ui-scripted ui-held" data-opened={isOpened ? '' : undefined}>
			<StorageNotices />
			<Situation needed={['subject', 'province']} profile={profile} assumed={t('precheck.assumed')} />
			{isOpened && profile.subject === undefined && isPartlyKnown(profile) && (
				<p class="pc-quiet">{t('precheck.assumed.subject')}</p>
			)}
			<p class="pc-quiet">{t('precheck.privacy')}</p>
			<LoadFailed title={t('precheck.failed')} parts={[checker]} />
			<form
				ref={form}
				class="pc-form"
				aria-label={t('precheck.form')}
				autocomplete="off"
				onSubmit={(event) => event.preventDefault()}
			>
				{groups.map((group, index) => {
					const own = checkGroups[group].filter((field) => fields.includes(field));
					return (
						<details key={group} name="precheck" class="pc-group" data-group={group} open={index === 0}>
							<summary>
								<span class="pc-group-name">{t(`precheck.group.${group}`)}</span>{' '}
								<Count findings={own.flatMap(foundIn)} isJudged={own.some(isJudged)} />
							</summary>
							<div class="pc-fields">
								{own.map((field) => (
									<div key={field} class="pc-field" data-field={field}>
										{inputs(field)}
										<Findings findings={foundIn(field)} isJudged={isJudged(field)} />
									</div>
								))}
							</div>
						</details>
					);
				})}
			</form>
			<div class="pc-side">
				<Summary
					findings={findings}
					isChecked={isBegun && checker.loaded !== undefined}
					values={values}
					fields={fields}
					profile={profile}
					open={fields
						.filter((field) => !isJudged(field) && !isRecent(field))
						.map((field) => sayField(field, profile))}
				/>
				<Actions label={t('ui.actions')}>
					<Button disabled={!isBegun} onClick={() => print()}>
						{t('precheck.print')}
					</Button>
					<Button
						disabled={filing.tasks[task]?.state === 'done'}
						onClick={() => {
							setTask(task, { ...filing.tasks[task], state: 'done', date: readToday() });
							setSaid(t('precheck.ticked'));
						}}
					>
						{t(filing.tasks[task]?.state === 'done' ? 'precheck.isTicked' : 'precheck.tick')}
					</Button>
					<Button
						disabled={!isBegun && Object.keys(known).length === 0}
						onClick={() => {
							clear();
							// What the list knows goes from the boxes too; there it stays.
							latest.current = Object.fromEntries(Object.keys(known).map((key) => [key, '']));
							setTyped(latest.current);
							settle();
							setSaid(t('precheck.cleared'));
						}}
					>
						{t('precheck.clear')}
					</Button>
				</Actions>
				<p class="pc-quiet" role="status">
					{said}
				</p>
			</div>
			<details class="pc-more" data-more="papers" onToggle={() => setWanted({ ...wanted, papers: true })}>
				<summary>{t('precheck.papers')}</summary>
				{papers.loaded && <papers.loaded.Papers profile={profile} />}
			</details>
			<details class="pc-more" data-more="files" onToggle={() => setWanted({ ...wanted, files: true })}>
				<summary>{t('precheck.files')}</summary>
				{files.loaded && <files.loaded.Files />}
			</details>
			<LoadFailed title={t('precheck.more.failed')} parts={[papers, files]} />
		</div>
	);
}

/** Something is known of who files where. */
function isPartlyKnown({ province, order }: Filing['profile']): boolean {
	return province !== undefined || order !== undefined;
}

/** What the filing knows already of what is to be submitted. */
function readKnown({ subjectName, candidates }: Filing, submits: Day | undefined): Known {
	const siteName = candidates[0]?.name;
	return {
		...(subjectName && { subjectName }),
		...(siteName && { siteName }),
		...(submits !== undefined && { submits: formatDay(submits) }),
	};
}

/** The fields that a case needs; `asked` are those that its province asks for. */
function listFields(subject: string | undefined, asked: readonly CheckField[]): readonly CheckField[] {
	const left: readonly CheckField[] =
		subject === 'personal' ? ['subjectNumber', 'licenceExpires', 'licenceChanged', 'letterSigned'] : ['born'];
	const byProvince: readonly CheckField[] = ['certificateMade', 'residenceExpires'];
	return checkFields.filter(
		(field) => !left.includes(field) && (asked.includes(field) || !byProvince.includes(field)),
	);
}

/** Empty, it says that there is nothing new. */
function isRecent(field: CheckField): boolean {
	return (recentKeys as readonly CheckField[]).includes(field);
}

/** What was found in a part of the form, in its line. */
function Count({ findings, isJudged }: { findings: readonly ShownFinding[]; isJudged: boolean }) {
	if (!isJudged) return null;
	const worst = (['error', 'warn', 'advice'] as const).find((severity) =>
		findings.some((one) => one.severity === severity),
	);
	return (
		<span class={`pc-count pc-count-${worst ?? 'none'}`}>
			{worst
				? t('precheck.group.found', {
						severity: t(`precheck.severity.${worst}`),
						count: findings.filter((one) => one.severity === worst).length,
					})
				: t('precheck.none')}
		</span>
	);
}
