import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { profileChoices } from '../../content-model/vocabulary.ts';
import type { BasicQuestion, Profile, SubjectId } from '../../domain/profile.ts';
import { findTranslation } from '../../i18n/translate.ts';
import { sayAnswer } from './answer-name.ts';
import { ChoiceRows } from './ChoiceRows.tsx';
import { messages, t } from './questions-t.ts';

interface Props {
	question: BasicQuestion;
	/** What stands before the question's words, as its number. */
	number?: ComponentChildren;
	profile: Profile;
	/** @param isByHand see `ChoiceRows` */
	onAnswer: (value: Profile[BasicQuestion] | undefined, isByHand: boolean) => void;
	children?: ComponentChildren;
}

/** One of the basic questions, the same in every tool. */
export function CaseQuestion({ question, number, profile, onAnswer, children }: Props) {
	const label = (
		<>
			{number}
			{t(`profile.${question}`)}
		</>
	);
	const hint = findTranslation(messages, `profile.${question}.hint`);
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
				label: sayAnswer(question, value as never),
				hint: explainAnswer(question, value),
			}))}
			value={profile[question]}
			onPick={(value, isByHand) => onAnswer(value as Profile[BasicQuestion], isByHand)}
		>
			{children}
		</ChoiceRows>
	);
}

/** What explains an answer, where it needs that. */
const explainAnswer = (question: BasicQuestion, answer: string) =>
	findTranslation(messages, `profile.${question}.${answer}.hint`);

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
					label: sayAnswer('subject', id),
					hint: explainAnswer('subject', id),
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
