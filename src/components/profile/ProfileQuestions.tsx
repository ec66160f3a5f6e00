import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { basicQuestions, profileChoices, type Profile, type ProfileKey } from '../../domain/profile.ts';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords, WordsContext } from '../ui/words.tsx';
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
	const say = useWords();
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
						{open > 0 ? say('profile.further.open', { count: open }) : say('profile.further.done')}
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
	const say = useWords();
	const label = say(`profile.${question}`);
	const words = useContext(WordsContext);
	const hint = words[`profile.${question}.hint`];
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
					placeholder={say('ui.notSaid')}
					options={profileChoices.province.map((id) => ({ value: id, label: say(`profile.province.${id}`) }))}
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
				label: say(`profile.${question}.${value}`),
			}));
			const chosen = options.find(({ value }) => value === profile[question]);
			const explained = chosen && words[`profile.${question}.${chosen.value}.hint`];
			return (
				<Choice
					label={label}
					hint={explained ?? hint}
					options={isBasic ? options : [...options, { value: '', label: say('profile.notSaid') }]}
					value={chosen?.value ?? (isBasic ? undefined : '')}
					onChange={(value) => onAnswer(question, (value || undefined) as never)}
				/>
			);
		}
	}
}
