import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkFields, phoneBoxes } from '../../content-model/vocabulary.ts';
import { parseDay, type Day } from '../../domain/day.ts';
import type { CheckField, CheckInput, Expiry, PhoneBox } from '../../domain/precheck/types.ts';
import type { Profile } from '../../domain/profile.ts';
import { href } from '../../href.ts';
import { emptyFiling } from '../../stores/filing.ts';
import { $filing } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Situation } from '../case/Situation.tsx';
import { Actions, Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { Missing } from '../ui/Missing.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { todayInShanghai } from '../ui/today.ts';
import { usePart } from '../ui/use-part.ts';
import type { ShownFinding } from './checker.ts';
import { t } from './t.ts';

const loadChecker = () => import('./checker.ts');

/** What was typed, by field or by `phones.` with a box. It lives in this page's memory only. */
type Typed = Readonly<Record<string, string>>;

const mobiles = phoneBoxes.filter((box) => box !== 'landline');
const dates: readonly CheckField[] = ['licenceExpires', 'idExpires', 'born', 'domainExpires'];

/** 提交前自查: which slips can be seen before anyone waits for them? */
export function Precheck() {
	const isOpened = useOpened();
	const { profile } = useSaved($filing, emptyFiling);
	const [typed, setTyped] = useState<Typed>({});
	const [samePerson, setSamePerson] = useState<'yes' | 'no'>();
	const [said, setSaid] = useState('');
	const form = useRef<HTMLFormElement>(null);
	const isBegun = Object.keys(typed).length > 0;
	const checker = usePart(loadChecker, isBegun);
	const fields = fieldsOf(profile);

	const clear = () => {
		// The inputs too, and at once: a page that is left may come back as it was.
		form.current?.querySelectorAll('input').forEach((input) => {
			if (input.type !== 'radio') input.value = '';
		});
		setTyped({});
		setSamePerson(undefined);
	};
	useEffect(() => {
		addEventListener('pagehide', clear);
		return () => removeEventListener('pagehide', clear);
	}, []);

	const type = (key: string, value: string) => {
		setSaid('');
		setTyped((before) => {
			const { [key]: old = '', ...rest } = before;
			if (value === old) return before;
			return value.trim() === '' ? rest : { ...rest, [key]: value };
		});
	};
	const findings = useMemo(
		() =>
			checker.part && isBegun
				? checker.part.check(inputOf(profile, typed, samePerson), parseDay(todayInShanghai())!)
				: [],
		[checker.part, profile, typed, samePerson],
	);
	const of = (field: CheckField) => findings.filter((one) => one.field.split('.')[0] === field);
	const isTyped = (field: CheckField) => Object.keys(typed).some((key) => key.split('.')[0] === field);

	return (
		<div class="pc ui-tool" data-opened={isOpened ? '' : undefined}>
			<StorageNotices />
			<Situation needed={['subject', 'province']} profile={profile} assumed={t('precheck.assumed')} />
			<p class="pc-quiet">{t('precheck.privacy')}</p>
			<Missing title={t('precheck.failed')} parts={[checker]} />
			<form
				ref={form}
				class="pc-form"
				aria-label={t('precheck.form')}
				autocomplete="off"
				onSubmit={(event) => event.preventDefault()}
			>
				{fields.map((field) => (
					<div key={field} class="pc-field">
						{field === 'phones' ? (
							<Phones
								typed={typed}
								isPersonal={profile.subject === 'personal'}
								samePerson={samePerson}
								onType={type}
								onSamePerson={setSamePerson}
							/>
						) : dates.includes(field) ? (
							<DateInput field={field} value={typed[field] ?? ''} onType={type} />
						) : (
							<TextInput field={field} profile={profile} value={typed[field] ?? ''} onType={type} />
						)}
						<Findings findings={of(field)} />
						{checker.part && isTyped(field) && of(field).length === 0 && (
							<p class="pc-none">{t('precheck.none')}</p>
						)}
					</div>
				))}
			</form>
			<Summary
				findings={findings}
				isChecked={isBegun && checker.part !== undefined}
				open={fields.filter((field) => !isTyped(field)).map((field) => labelOf(field, profile))}
			/>
			{isBegun && (
				<Actions label={t('ui.actions')}>
					<Button onClick={() => print()}>{t('precheck.print')}</Button>
					<Button
						onClick={() => {
							clear();
							setSaid(t('precheck.cleared'));
						}}
					>
						{t('precheck.clear')}
					</Button>
				</Actions>
			)}
			<p class="pc-quiet" role="status">
				{said}
			</p>
		</div>
	);
}

/** The fields that this case needs. */
function fieldsOf({ subject }: Profile): readonly CheckField[] {
	const left: readonly CheckField[] = subject === 'personal' ? ['subjectNumber', 'licenceExpires'] : ['born'];
	return checkFields.filter((field) => !left.includes(field));
}

function labelOf(field: CheckField, { subject }: Profile): string {
	if (field === 'subjectName' && subject === 'personal') return t('precheck.field.subjectName.personal');
	return t(`precheck.field.${field}`);
}

/** What was typed, as the rules read it; while nobody has said who files, a company is taken. */
function inputOf(
	{ subject = 'company', province }: Profile,
	typed: Typed,
	samePerson?: 'yes' | 'no',
): CheckInput {
	const phones = Object.fromEntries(
		mobiles.flatMap((box) => (typed[`phones.${box}`] ? [[box, typed[`phones.${box}`]!]] : [])),
	) as Partial<Record<PhoneBox, string>>;
	const expiry = (key: string): Expiry | undefined =>
		typed[key] === 'long-term' ? 'long-term' : dayIn(typed[key]);
	return {
		subject,
		province,
		subjectName: typed['subjectName'],
		subjectNumber: typed['subjectNumber'],
		licenceExpires: expiry('licenceExpires'),
		idExpires: expiry('idExpires'),
		born: dayIn(typed['born']),
		domain: typed['domain'],
		domainHolder: typed['domainHolder'],
		domainExpires: expiry('domainExpires'),
		phones,
		arePhonesShort: true,
		samePerson: samePerson === undefined ? undefined : samePerson === 'yes',
		address: typed['address'],
		siteName: typed['siteName'],
	};
}

/** The day of a date field. While its year is being typed browsers give years like 0020. */
function dayIn(value: string | undefined): Day | undefined {
	return value === undefined || value.startsWith('0') ? undefined : parseDay(value);
}

interface InputProps {
	field: CheckField;
	value: string;
	onType: (key: string, value: string) => void;
}

const hints: Partial<Record<CheckField, string>> = {
	subjectName: t('precheck.hint.subjectName'),
	subjectNumber: t('precheck.hint.subjectNumber'),
	idExpires: t('precheck.hint.idExpires'),
	born: t('precheck.hint.born'),
	domainHolder: t('precheck.hint.domainHolder'),
};

function TextInput({ field, profile, value, onType }: InputProps & { profile: Profile }) {
	return (
		<Field label={labelOf(field, profile)} hint={hints[field]}>
			{({ id, 'aria-describedby': described }) => (
				<input
					id={id}
					aria-describedby={described}
					class="ui-input"
					type="text"
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					value={value}
					onInput={(event) => onType(field, event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}

function DateInput({ field, value, onType }: InputProps) {
	const mayBeLongTerm = field === 'licenceExpires' || field === 'idExpires';
	const isLongTerm = value === 'long-term';
	return (
		<>
			<Field label={t(`precheck.field.${field}`)} hint={hints[field]}>
				{({ id, 'aria-describedby': described }) => (
					<input
						id={id}
						aria-describedby={described}
						class="ui-input"
						type="date"
						autocomplete="off"
						disabled={isLongTerm}
						value={isLongTerm ? '' : value}
						onInput={(event) => onType(field, event.currentTarget.value)}
					/>
				)}
			</Field>
			{mayBeLongTerm && (
				<label class="ui-choice pc-long">
					<input
						type="checkbox"
						autocomplete="off"
						checked={isLongTerm}
						onChange={(event) => onType(field, event.currentTarget.checked ? 'long-term' : '')}
					/>
					<span>{t('precheck.longTerm')}</span>
				</label>
			)}
		</>
	);
}

interface PhonesProps {
	typed: Typed;
	isPersonal: boolean;
	samePerson: 'yes' | 'no' | undefined;
	onType: (key: string, value: string) => void;
	onSamePerson: (value: 'yes' | 'no') => void;
}

/** The telephones, of which only is compared whether they are the same. */
function Phones({ typed, isPersonal, samePerson, onType, onSamePerson }: PhonesProps) {
	return (
		<fieldset class="pc-phones">
			<legend class="ui-label">{t('precheck.field.phones')}</legend>
			<p class="ui-hint">{t('precheck.hint.phones')}</p>
			<div class="pc-boxes">
				{mobiles.map((box) => (
					<label key={box}>
						<span>{t(`precheck.box.${box}`)}</span>
						<input
							class="ui-input"
							type="text"
							autocomplete="off"
							maxLength={6}
							value={typed[`phones.${box}`] ?? ''}
							onInput={(event) => onType(`phones.${box}`, event.currentTarget.value)}
						/>
					</label>
				))}
			</div>
			{!isPersonal && (
				<Choice
					label={t('precheck.samePerson')}
					options={[
						{ value: 'yes', label: t('precheck.samePerson.yes') },
						{ value: 'no', label: t('precheck.samePerson.no') },
					]}
					value={samePerson}
					onChange={onSamePerson}
				/>
			)}
		</fieldset>
	);
}

/** What was found in a field, under it. */
function Findings({ findings }: { findings: readonly ShownFinding[] }) {
	return (
		<ul class="pc-findings" aria-live="polite">
			{findings.map(({ rule, field, severity, reason, source, page }) => (
				<li key={`${rule} ${field} ${reason}`} class={`pc-finding pc-${severity}`}>
					<p>
						<b>{t(`precheck.severity.${severity}`)}</b> {reason}
					</p>
					<p class="pc-quiet">
						{source !== '' && t('precheck.source', { source })}{' '}
						{field === 'siteName' ? (
							<a href={href('/site-name/')}>{t('precheck.nameTool')}</a>
						) : (
							page && <a href={href(page)}>{t('precheck.more')}</a>
						)}
					</p>
				</li>
			))}
		</ul>
	);
}

interface SummaryProps {
	findings: readonly ShownFinding[];
	isChecked: boolean;
	/** Fields that are empty. */
	open: readonly string[];
}

/** The result in a few lines; nothing that was typed stands in it, so that it can be printed. */
function Summary({ findings, isChecked, open }: SummaryProps) {
	const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
	return (
		<section class="pc-summary">
			<h2>{t('precheck.summary')}</h2>
			<p role="status">
				{!isChecked
					? t('precheck.summary.empty')
					: findings.length === 0
						? t('precheck.summary.none')
						: t('precheck.summary.counts', {
								error: count('error'),
								warn: count('warn'),
								advice: count('advice'),
							})}
			</p>
			{findings.length > 0 && (
				<ul>
					{findings.map(({ rule, field, severity, title }) => (
						<li key={`${rule} ${field}`}>
							<b>{t(`precheck.severity.${severity}`)}</b> {title || t('precheck.field.siteName')}
						</li>
					))}
				</ul>
			)}
			{isChecked && open.length > 0 && (
				<p class="pc-quiet">
					{t('precheck.summary.open')}：{open.join(t('precheck.listed'))}
				</p>
			)}
		</section>
	);
}
