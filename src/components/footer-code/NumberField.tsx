import type { ParsedNumber } from '../../domain/footer/numbers.ts';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';

interface Props {
	name: 'icp' | 'police';
	value: string;
	/** Nothing before anything is entered. */
	parsed: ParsedNumber | undefined;
	onChange: (value: string) => void;
}

/** A filing number; what is wrong with it is said, and the wrong part shown. */
export function NumberField({ name, value, parsed, onChange }: Props) {
	const error = parsed?.problems.find(({ severity }) => severity === 'error');
	const problem = error ?? parsed?.problems[0];
	return (
		<div class="footer-field">
			<Field
				label={t(`footer.${name}`)}
				hint={t(`footer.${name}.hint`)}
				error={error && t(`footer.problem.${error.kind}`)}
			>
				{(control) => (
					<input
						{...control}
						class="ui-input"
						value={value}
						maxLength={60}
						autocomplete="off"
						spellcheck={false}
						placeholder={t(`footer.${name}.example`)}
						onInput={(event) => onChange(event.currentTarget.value)}
					/>
				)}
			</Field>
			{problem && !error && <p class="footer-warn">{t(`footer.problem.${problem.kind}`)}</p>}
			{problem && (
				<p class={error ? 'footer-part footer-part-error' : 'footer-part'}>
					{value.slice(0, problem.start)}
					<mark>{value.slice(problem.start, problem.end) || t('footer.missingPart')}</mark>
					{value.slice(problem.end)}
				</p>
			)}
		</div>
	);
}
