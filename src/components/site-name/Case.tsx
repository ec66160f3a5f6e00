import type { Profile } from '../../domain/profile.ts';
import { Situation } from '../case/Situation.tsx';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';
import { NameInput } from './NameInput.tsx';

interface Props {
	profile: Profile;
	subjectName: string | undefined;
	onSubjectName: (name: string | undefined) => void;
}

/** Who files and where, in the line that every tool has. */
export function Case({ profile, subjectName, onSubjectName }: Props) {
	const { subject } = profile;
	return (
		<div class="sn-case">
			<Situation needed={['subject', 'province']} profile={profile} assumed={t('site-name.case.none')} />
			{subject !== undefined && subject !== 'personal' && (
				<SubjectName label={t('site-name.subjectName')} value={subjectName} onName={onSubjectName} />
			)}
		</div>
	);
}

interface ExactProps extends Props {
	domain: string;
	onDomain: (domain: string) => void;
}

/** What makes the answer more exact; few need it. */
export function Exact({ profile: { subject }, subjectName, domain, onSubjectName, onDomain }: ExactProps) {
	return (
		<details class="sn-fold">
			<summary>{t('site-name.exact')}</summary>
			<div class="sn-exact">
				{subject === 'personal' && (
					<SubjectName
						label={t('site-name.subjectName.personal')}
						value={subjectName}
						onName={onSubjectName}
					/>
				)}
				<Field label={t('site-name.domain')} hint={t('site-name.domain.hint')}>
					{(control) => (
						<input
							{...control}
							class="ui-input"
							type="text"
							inputMode="url"
							autocomplete="off"
							autocapitalize="off"
							spellcheck={false}
							value={domain}
							onInput={(event) => onDomain(event.currentTarget.value)}
						/>
					)}
				</Field>
			</div>
		</details>
	);
}

interface SubjectNameProps {
	label: string;
	value: string | undefined;
	onName: (name: string | undefined) => void;
}

function SubjectName({ label, value, onName }: SubjectNameProps) {
	return (
		<Field label={label}>
			{({ id, 'aria-describedby': described }) => (
				<NameInput
					id={id}
					aria-describedby={described}
					value={value ?? ''}
					onName={(name) => onName(name || undefined)}
				/>
			)}
		</Field>
	);
}
