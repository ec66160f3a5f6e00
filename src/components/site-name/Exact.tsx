import type { Profile } from '../../domain/profile.ts';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';
import { NameInput } from './NameInput.tsx';

interface Props {
	profile: Profile;
	subjectName: string | undefined;
	domain: string;
	onSubjectName: (name: string | undefined) => void;
	onDomain: (domain: string) => void;
}

/** Whether an organisation files: then its registered name says what the site may be called. */
export const isOrganisation = ({ subject }: Profile) => subject !== undefined && subject !== 'personal';

/** What makes the answer more exact: an organisation's name stands open, the rest is folded, since few need it. */
export function Exact({ profile, subjectName, domain, onSubjectName, onDomain }: Props) {
	const named = (key: 'site-name.subjectName' | 'site-name.subjectName.personal') => (
		<SubjectName label={t(key)} value={subjectName} onName={onSubjectName} />
	);
	const isOfUnit = isOrganisation(profile);
	return (
		<>
			{isOfUnit && <div id="sn-subject-name">{named('site-name.subjectName')}</div>}
			<details class="sn-fold">
				<summary>{t(isOfUnit ? 'site-name.exact.domain' : 'site-name.exact')}</summary>
				<div class="sn-exact">
					{profile.subject === 'personal' && named('site-name.subjectName.personal')}
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
		</>
	);
}

interface SubjectNameProps {
	label: string;
	value: string | undefined;
	onName: (name: string | undefined) => void;
}

function SubjectName({ label, value, onName }: SubjectNameProps) {
	return (
		<Field label={label} hint={t('site-name.subjectName.hint')}>
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
