import { useLayoutEffect, useState } from 'preact/hooks';
import type { Profile } from '../../domain/profile.ts';
import { answer } from '../../stores/changes.ts';
import { ProfileQuestions } from '../profile/ProfileQuestions.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/words.tsx';
import { NameInput } from './NameInput.tsx';

interface Props {
	isOpened: boolean;
	profile: Profile;
	subjectName: string | undefined;
	onSubjectName: (name: string | undefined) => void;
}

/** Who files and where. Who has said it before sees it in a line and can change it. */
export function Case({ isOpened, profile, subjectName, onSubjectName }: Props) {
	const say = useWords();
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
					{say('site-name.case', {
						province: say(`profile.province.${province!}`),
						subject: say(`profile.subject.${subject!}`),
					})}
					<button type="button" class="ui-button" onClick={() => setShort(false)}>
						{say('site-name.case.change')}
					</button>
				</p>
			) : (
				<ProfileQuestions questions={['subject', 'province']} profile={profile} onAnswer={answer} />
			)}
			{subject !== undefined && subject !== 'personal' && (
				<SubjectName words="site-name.subjectName" value={subjectName} onName={onSubjectName} />
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
	const say = useWords();
	return (
		<details class="sn-fold">
			<summary>{say('site-name.exact')}</summary>
			<div class="sn-exact">
				{subject === 'personal' && (
					<SubjectName words="site-name.subjectName.personal" value={subjectName} onName={onSubjectName} />
				)}
				<Field label={say('site-name.domain')} hint={say('site-name.domain.hint')}>
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
	words: string;
	value: string | undefined;
	onName: (name: string | undefined) => void;
}

function SubjectName({ words, value, onName }: SubjectNameProps) {
	const say = useWords();
	return (
		<Field label={say(words)} hint={say(`${words}.hint`)}>
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
