import { useLayoutEffect, useState } from 'preact/hooks';
import type { Profile } from '../../domain/profile.ts';
import { answer } from '../../stores/changes.ts';
import { answerName } from '../profile/answer-name.ts';
import { ProfileQuestions } from '../profile/ProfileQuestions.tsx';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';
import { NameInput } from './NameInput.tsx';

interface Props {
	isOpened: boolean;
	profile: Profile;
	subjectName: string | undefined;
	onSubjectName: (name: string | undefined) => void;
}

/** Who files and where. Who has said it before sees it in a line and can change it. */
export function Case({ isOpened, profile, subjectName, onSubjectName }: Props) {
	const [isShort, setShort] = useState(false);
	const { subject, province } = profile;
	// Only on arrival: nothing folds itself under the hand of someone who is answering. Before the paint, or it jumps.
	useLayoutEffect(() => {
		if (isOpened) setShort(subject !== undefined && province !== undefined);
	}, [isOpened]);

	return (
		<div class="sn-case">
			{isShort ? (
				<p class="sn-case-line">
					{t('site-name.case', {
						province: answerName('province', province!),
						subject: answerName('subject', subject!),
					})}
					<button type="button" class="ui-button" onClick={() => setShort(false)}>
						{t('site-name.case.change')}
					</button>
				</p>
			) : (
				<ProfileQuestions questions={['subject', 'province']} profile={profile} onAnswer={answer} />
			)}
			{subject !== undefined && subject !== 'personal' && (
				<SubjectName label={t('site-name.subjectName')} value={subjectName} onName={onSubjectName} />
			)}
		</div>
	);
}

interface ExactProps extends Omit<Props, 'isOpened'> {
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
