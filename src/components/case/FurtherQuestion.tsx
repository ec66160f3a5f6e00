import further from '#i18n/profile/further.json' with { type: 'json' };
import type { ComponentChildren } from 'preact';
import { profileChoices } from '../../content-model/vocabulary.ts';
import type { FurtherQuestion as Question, Profile } from '../../domain/profile.ts';
import { findTranslation } from '../../i18n/translate.ts';
import { Choices } from '../ui/Choice.tsx';
import { sayChoice } from './choice-name.ts';
import { ChoiceRows } from './ChoiceRows.tsx';
import { t } from './further-t.ts';

interface Props {
	question: Question;
	profile: Profile;
	onAnswer: (value: Profile[Question] | undefined) => void;
	children?: ComponentChildren;
}

/** One of the questions that make an answer more exact; it stands only where the strip is unfolded. */
export function FurtherQuestion({ question, profile, onAnswer, children }: Props) {
	const label = t(`profile.${question}`);
	const hint = findTranslation(further, `profile.${question}.hint`);
	if (question === 'preapproval') {
		return <Preapproval label={label} hint={hint} values={profile.preapproval} onAnswer={onAnswer} />;
	}
	const options: readonly string[] = profileChoices[question];
	return (
		<ChoiceRows<string>
			name={question}
			label={label}
			hint={hint}
			options={options.map((value) => ({ value, label: sayChoice(question, value as never) }))}
			value={profile[question]}
			onPick={(value) => onAnswer(value as Profile[Question])}
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
				...profileChoices.preapproval.map((value) => ({ value, label: t(`profile.preapproval.${value}`) })),
				{ value: none, label: t('profile.preapproval.none') },
			]}
			values={shown}
			onChange={answer}
		/>
	);
}
