import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { profileChoices } from '../../content-model/vocabulary.ts';
import type { Profile, ProfileKey, SubjectId } from '../../domain/profile.ts';
import { Choices } from '../ui/Choice.tsx';
import { explainChoice, sayChoice, explainQuestion } from './choice-name.ts';
import { ChoiceRows } from './ChoiceRows.tsx';
import { t } from './questions-t.ts';

interface Props {
	question: ProfileKey;
	/** What stands before the question's words, as its number. */
	number?: ComponentChildren;
	profile: Profile;
	/** @param isByHand see `ChoiceRows` */
	onAnswer: (value: Profile[ProfileKey] | undefined, isByHand: boolean) => void;
	children?: ComponentChildren;
}

/** One question of the profile, the same in every tool. */
export function CaseQuestion({ question, number, profile, onAnswer, children }: Props) {
	const label = (
		<>
			{number}
			{t(`profile.${question}`)}
		</>
	);
	const hint = explainQuestion(question);
	if (question === 'preapproval') {
		return (
			<Preapproval
				label={t('profile.preapproval')}
				hint={hint}
				values={profile.preapproval}
				onAnswer={(values) => onAnswer(values, true)}
			/>
		);
	}
	if (question === 'subject') {
		return (
			<Subject
				label={label}
				hint={hint}
				value={profile.subject}
				onAnswer={(value, isByHand) => onAnswer(value, isByHand)}
			>
				{children}
			</Subject>
		);
	}
	const options: readonly string[] = profileChoices[question];
	return (
		<ChoiceRows<string>
			name={question}
			label={label}
			hint={hint}
			layout={question === 'province' ? 'inGrid' : 'inRows'}
			options={options.map((value) => ({
				value,
				label: sayChoice(question, value as never),
				hint: explainChoice(question, value),
			}))}
			value={profile[question]}
			onPick={(value, isByHand) => onAnswer(value as Profile[ProfileKey], isByHand)}
		>
			{children}
		</ChoiceRows>
	);
}

/** So many kinds of 主办单位 are offered at once; nearly everyone is one of them. */
const inSight = 3;
const others = 'others';

interface SubjectProps {
	label: ComponentChildren;
	hint: string | undefined;
	value: SubjectId | undefined;
	onAnswer: (value: SubjectId | undefined, isByHand: boolean) => void;
	children?: ComponentChildren;
}

/** Who files: the frequent kinds, and the others behind one more choice. */
function Subject({ label, hint, value, onAnswer, children }: SubjectProps) {
	const [wantsOthers, setWantsOthers] = useState(false);
	const frequent: readonly SubjectId[] = profileChoices.subject.slice(0, inSight);
	const isRare = value !== undefined && !frequent.includes(value);
	const showsOthers = isRare || wantsOthers;
	const shown: readonly SubjectId[] = showsOthers ? profileChoices.subject : frequent;
	return (
		<ChoiceRows<SubjectId | typeof others>
			name="subject"
			label={label}
			hint={hint}
			options={[
				...shown.map((id) => ({
					value: id,
					label: sayChoice('subject', id),
					hint: explainChoice('subject', id),
				})),
				...(showsOthers
					? []
					: [
							{
								value: others,
								label: t('profile.subject.others'),
								hint: t('profile.subject.others.hint'),
							} as const,
						]),
			]}
			value={value}
			onPick={(picked, isByHand) => {
				if (picked === others) setWantsOthers(true);
				else onAnswer(picked, isByHand);
			}}
		>
			{children}
		</ChoiceRows>
	);
}

type Values = NonNullable<Profile['preapproval']>;
const none = 'none';

interface PreapprovalProps {
	label: string;
	hint: string | undefined;
	/** An empty list is the answer "none of these". */
	values: Values | undefined;
	onAnswer: (values: Values | undefined) => void;
}

/** Several may hold; "none" excludes the rest, and taking the last one back is no answer again. */
function Preapproval({ label, hint, values, onAnswer }: PreapprovalProps) {
	const shown: readonly string[] = values?.length === 0 ? [none] : (values ?? []);
	const answer = (chosen: readonly string[]) => {
		const wantsNone = chosen.includes(none) && !shown.includes(none);
		const left = chosen.filter((value) => value !== none) as unknown as Values;
		onAnswer(wantsNone ? [] : left.length > 0 ? left : undefined);
	};
	return (
		<Choices<string>
			label={label}
			hint={hint}
			options={[
				...profileChoices.preapproval.map((value) => ({ value, label: sayChoice('preapproval', value) })),
				{ value: none, label: t('profile.preapproval.none') },
			]}
			values={shown}
			onChange={answer}
		/>
	);
}
