import { useState } from 'preact/hooks';
import { profileChoices } from '../../content-model/vocabulary.ts';
import type { SubjectId } from '../../domain/profile.ts';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { answerName } from './answer-name.ts';
import { t } from './t.ts';

interface Props {
	label: string;
	hint?: string | undefined;
	value: SubjectId | undefined;
	onAnswer: (value: SubjectId | undefined) => void;
}

/** So many are offered at once; nearly everyone is one of them. */
const inSight = 3;
const other = 'other';

/** Who files: the frequent kinds in sight, the others in a list behind one more choice. */
export function SubjectQuestion({ label, hint, value, onAnswer }: Props) {
	const option = (id: SubjectId) => ({ value: id, label: answerName('subject', id) });
	const frequent = profileChoices.subject.slice(0, inSight);
	const isRare = value !== undefined && !frequent.includes(value);
	const [wantsOther, setWantsOther] = useState(false);
	const showsOthers = isRare || (wantsOther && value === undefined);
	return (
		<>
			<Choice<string>
				label={label}
				hint={hint}
				options={[...frequent.map(option), { value: other, label: t('profile.subject.others') }]}
				value={showsOthers ? other : value}
				onChange={(chosen) => {
					setWantsOther(chosen === other);
					onAnswer(chosen === other ? undefined : (chosen as SubjectId));
				}}
			/>
			{showsOthers && (
				<Select
					label={t('profile.subject.which')}
					placeholder={t('ui.notSaid')}
					options={profileChoices.subject.slice(inSight).map(option)}
					value={value}
					onChange={onAnswer}
				/>
			)}
		</>
	);
}
