import profileTexts from '#i18n/profile.json' with { type: 'json' };
import type { ComponentChildren } from 'preact';
import { profileChoices } from '../../content-model/vocabulary.ts';
import { basicQuestions, type Profile, type ProfileKey } from '../../domain/profile.ts';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { findTranslation } from '../../i18n/translate.ts';
import { answerHint, answerName } from './answer-name.ts';
import { t } from './t.ts';
import { PreapprovalQuestion } from './PreapprovalQuestion.tsx';
import { SubjectQuestion } from './SubjectQuestion.tsx';

export type Answer = <K extends ProfileKey>(key: K, value: Profile[K] | undefined) => void;

interface Props {
	/** The questions to ask, in order: those that matter for the answers so far. */
	questions: readonly ProfileKey[];
	profile: Profile;
	onAnswer: Answer;
}

/** The questions of the profile, shared by the tools: answered in one, known in all. */
export function ProfileQuestions(props: Props) {
	const further = props.questions.filter((key) => !basicQuestions.includes(key));
	const open = further.filter((key) => props.profile[key] === undefined).length;
	return (
		<div class="profile">
			{props.questions
				.filter((key) => basicQuestions.includes(key))
				.map((key) => (
					<Question key={key} question={key} {...props} />
				))}
			{further.length > 0 && (
				<details class="profile-further">
					<summary>
						{open > 0 ? t('profile.further.open', { count: open }) : t('profile.further.done')}
					</summary>
					<div class="profile">
						{further.map((key) => (
							<Question key={key} question={key} {...props} />
						))}
					</div>
				</details>
			)}
		</div>
	);
}

function Question({ question, profile, onAnswer }: Props & { question: ProfileKey }): ComponentChildren {
	const label = t(`profile.${question}`);
	const hint = findTranslation(profileTexts, `profile.${question}.hint`);
	const text = { label, hint };
	switch (question) {
		case 'subject':
			return (
				<SubjectQuestion {...text} value={profile.subject} onAnswer={(value) => onAnswer('subject', value)} />
			);
		case 'province':
			return (
				<Select
					{...text}
					placeholder={t('ui.notSaid')}
					options={profileChoices.province.map((id) => ({ value: id, label: answerName('province', id) }))}
					value={profile.province}
					onChange={(value) => onAnswer('province', value)}
				/>
			);
		case 'preapproval':
			return (
				<PreapprovalQuestion
					{...text}
					values={profile.preapproval}
					onAnswer={(values) => onAnswer('preapproval', values)}
				/>
			);
		default: {
			const isBasic = basicQuestions.includes(question);
			const options = profileChoices[question].map((value) => ({
				value: value as string,
				label: answerName(question, value),
			}));
			const chosen = options.find(({ value }) => value === profile[question]);
			const explained = chosen && answerHint(question, chosen.value);
			return (
				<Choice
					label={label}
					hint={explained ?? hint}
					options={isBasic ? options : [...options, { value: '', label: t('profile.notSaid') }]}
					value={chosen?.value ?? (isBasic ? undefined : '')}
					onChange={(value) => onAnswer(question, (value || undefined) as never)}
				/>
			);
		}
	}
}
