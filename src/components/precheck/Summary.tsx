import { useState } from 'preact/hooks';
import type { CheckField, CheckSeverity } from '../../domain/precheck/types.ts';
import type { Profile } from '../../domain/profile.ts';
import type { ShownFinding } from './checker.ts';
import { sayField, type Typed } from './input.ts';
import { t } from './t.ts';

interface Props {
	findings: readonly ShownFinding[];
	isChecked: boolean;
	fields: readonly CheckField[];
	profile: Profile;
	values: Typed;
	/** What fields that are empty are called. */
	open: readonly string[];
}

const severities: readonly CheckSeverity[] = ['error', 'warn', 'advice'];

/** The result in a few lines; nothing that was typed stands in it, unless it is to be printed along. */
export function Summary({ findings, isChecked, fields, profile, values, open }: Props) {
	const [isTypedPrinted, setTypedPrinted] = useState(false);
	const sorted = severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
	/** The rules for names all bear one title here. */
	const lines = sorted.filter(
		({ field, severity, title }, at) =>
			isTypedPrinted ||
			at ===
				sorted.findIndex((one) => one.field === field && one.severity === severity && one.title === title),
	);
	const count = (severity: CheckSeverity) => findings.filter((one) => one.severity === severity).length;
	return (
		<section class="pc-summary" data-state={!isChecked ? 'empty' : findings.length > 0 ? 'found' : 'none'}>
			<h2>{t('precheck.summary')}</h2>
			<p role="status">
				{!isChecked
					? t('precheck.summary.empty')
					: findings.length === 0
						? t('precheck.summary.none')
						: severities
								.filter((severity) => count(severity) > 0)
								.map((severity) => t(`precheck.summary.${severity}`, { count: count(severity) }))
								.join(t('precheck.separator'))}
			</p>
			{sorted.length > 0 && (
				<ul>
					{lines.map(({ field, severity, title, reason }, at) => (
						<li key={at} class={`pc-line-${severity}`}>
							<b>{t(`precheck.severity.${severity}`)}</b> {findFieldPlace(field, profile)}
							{t('precheck.colon')}
							{isTypedPrinted ? reason : title}
						</li>
					))}
				</ul>
			)}
			{isTypedPrinted && (
				<dl class="pc-typed">
					{Object.entries(values)
						.filter(([, value]) => value !== '')
						.map(([key, value]) => (
							<div key={key}>
								<dt>{findFieldPlace(key, profile)}</dt>
								<dd>{value === 'long-term' ? t('precheck.longTerm') : value}</dd>
							</div>
						))}
				</dl>
			)}
			{isChecked && open.length > 0 && (
				<p class="pc-quiet">
					{t('precheck.summary.open', { count: open.length, all: fields.length })}
					{open.join(t('precheck.listed'))}
				</p>
			)}
			{isChecked && (
				<label class="pc-along">
					<input
						type="checkbox"
						checked={isTypedPrinted}
						onChange={(event) => setTypedPrinted(event.currentTarget.checked)}
					/>{' '}
					{t('precheck.printTyped')}
				</label>
			)}
		</section>
	);
}

/** What a field, or a box of the telephones, is called. */
function findFieldPlace(key: string, profile: Profile): string {
	const [field, box] = key.split('.') as [CheckField, 'site' | undefined];
	return box === undefined ? sayField(field, profile) : t(`precheck.box.${box}`);
}
