import { useEffect, useRef } from 'preact/hooks';
import { phoneBoxes } from '../../content-model/vocabulary-of-checks.ts';
import type { CheckField } from '../../domain/precheck/types.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';
import type { Typed } from './input.ts';
import segments from './segments.data.ts';

interface Typing {
	onType: (key: string, value: string) => void;
}

interface InputProps extends Typing {
	field: CheckField;
	value: string;
}

const mobiles = phoneBoxes.filter((box) => box !== 'landline');

const hints: Partial<Record<CheckField, string>> = {
	subjectName: t('precheck.hint.subjectName'),
	subjectNumber: t('precheck.hint.subjectNumber'),
	submits: t('precheck.hint.submits'),
	licenceChanged: t('precheck.hint.licenceChanged'),
	letterSigned: t('precheck.hint.letterSigned'),
	certificateMade: t('precheck.hint.certificateMade'),
	residenceExpires: t('precheck.hint.residenceExpires'),
	domainVerified: t('precheck.hint.domainVerified'),
	idExpires: t('precheck.hint.idExpires'),
	born: t('precheck.hint.born'),
	domain: t('precheck.hint.domain'),
	domainHolder: t('precheck.hint.domainHolder'),
	address: t('precheck.hint.address'),
};

interface TextProps {
	id?: string;
	'aria-describedby'?: string;
	value: string;
	maxLength?: number;
	onText: (value: string) => void;
}

/** A box whose text is told when an input method has finished with it. No browser is to keep what it says. */
function Text({ value, onText, ...rest }: TextProps) {
	const box = useRef<HTMLInputElement>(null);
	const tell = useRef(onText);
	tell.current = onText;
	useEffect(() => {
		// Preact has no `onCompositionEnd`.
		const finish = () => tell.current(box.current!.value);
		box.current!.addEventListener('compositionend', finish);
		return () => box.current?.removeEventListener('compositionend', finish);
	}, []);
	useEffect(() => {
		// Nothing is written into it while somebody is in it: by then they have typed on.
		if (document.activeElement !== box.current && box.current!.value !== value) box.current!.value = value;
	}, [value]);
	return (
		<input
			{...rest}
			ref={box}
			class="ui-input"
			type="text"
			autocomplete="off"
			autocapitalize="off"
			spellcheck={false}
			onInput={(event) => {
				if (!event.isComposing) onText(event.currentTarget.value);
			}}
		/>
	);
}

/** A field of text; `isKnown` where it says what the filing knows. */
export function TextInput({
	field,
	label,
	value,
	isKnown,
	onType,
}: InputProps & { label: string; isKnown: boolean }) {
	return (
		<Field label={label} hint={isKnown ? t('precheck.known') : hints[field]}>
			{({ id, 'aria-describedby': described }) => (
				<Text id={id} aria-describedby={described} value={value} onText={(text) => onType(field, text)} />
			)}
		</Field>
	);
}

/** A field for a date, or for 长期有效 where that may be; `isKnown` where it says what the timeline gives. */
export function DateInput({ field, value, isKnown, onType }: InputProps & { isKnown: boolean }) {
	const mayBeLongTerm = field === 'licenceExpires' || field === 'idExpires';
	const isLongTerm = value === 'long-term';
	return (
		<>
			<Field label={t(`precheck.field.${field}`)} hint={isKnown ? t('precheck.known.submits') : hints[field]}>
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
						checked={isLongTerm}
						onChange={(event) => onType(field, event.currentTarget.checked ? 'long-term' : '')}
					/>
					<span>{t('precheck.longTerm')}</span>
				</label>
			)}
		</>
	);
}

interface PhonesProps extends Typing {
	values: Typed;
	isPersonal: boolean;
	/** What the province says of the office telephone, where it says something. */
	landlineDemand: string | undefined;
	samePerson: 'yes' | 'no' | undefined;
	onSamePerson: (value: 'yes' | 'no') => void;
}

/** The telephones, of which only is compared whether they are the same; the office's stands in every directory. */
export function Phones({
	values,
	isPersonal,
	landlineDemand,
	samePerson,
	onType,
	onSamePerson,
}: PhonesProps) {
	const text = (box: (typeof phoneBoxes)[number]) => ({
		value: values[`phones.${box}`] ?? '',
		onText: (typed: string) => onType(`phones.${box}`, typed),
	});
	return (
		<fieldset class="pc-phones">
			<legend class="ui-label">{t('precheck.field.phones')}</legend>
			<p class="ui-hint">{t('precheck.hint.phones')}</p>
			<p class="ui-hint">{t('precheck.hint.segments', { segments })}</p>
			<div class="pc-boxes">
				{mobiles.map((box) => (
					<label key={box}>
						<span>{t(`precheck.box.${box}`)}</span>
						<Text maxLength={6} {...text(box)} />
					</label>
				))}
			</div>
			{landlineDemand !== undefined && (
				<label class="pc-landline">
					<span>{t('precheck.landline')}</span>
					<span class="ui-hint">{landlineDemand}</span>
					<Text {...text('landline')} />
				</label>
			)}
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
