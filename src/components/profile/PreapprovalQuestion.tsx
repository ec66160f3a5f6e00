import { profileChoices } from '../../content-model/vocabulary.ts';
import type { Profile } from '../../domain/profile.ts';
import { Choices } from '../ui/Choice.tsx';
import { answerName } from './answer-name.ts';
import { t } from './t.ts';

type Values = NonNullable<Profile['preapproval']>;

interface Props {
	label: string;
	hint?: string | undefined;
	/** An empty list is the answer "none of these". */
	values: Values | undefined;
	onAnswer: (values: Values | undefined) => void;
}

const none = 'none';

/** Several may hold; "none" excludes the rest, and taking the last one back is no answer again. */
export function PreapprovalQuestion({ label, hint, values, onAnswer }: Props) {
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
				...profileChoices.preapproval.map((value) => ({ value, label: answerName('preapproval', value) })),
				{ value: none, label: t('profile.preapproval.none') },
			]}
			values={shown}
			onChange={answer}
		/>
	);
}
