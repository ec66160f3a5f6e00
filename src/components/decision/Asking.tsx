import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../domain/decision/path.ts';
import { ChoiceRows } from '../case/ChoiceRows.tsx';
import { focusOn } from '../ui/go-to.ts';
import { t } from './t.ts';

interface Props {
	asked: Asked;
	/** It follows an answer: the focus goes along. */
	isFocused: boolean;
	onAnswer: (question: string, answer: string) => void;
}

/** One question. A tap answers it; who picks by keyboard says so, since arrow keys pass through every answer. */
export function Asking({ asked: { question, options, answer }, isFocused, onAnswer }: Props) {
	const [draft, setDraft] = useState(answer);
	const form = useRef<HTMLFormElement>(null);
	// Before anything can be pressed, as in the other questions.
	useLayoutEffect(() => {
		if (!isFocused) return;
		const fieldset = form.current!.querySelector<HTMLElement>('fieldset')!;
		focusOn(fieldset);
		if (fieldset.getBoundingClientRect().top < 0) fieldset.scrollIntoView();
	}, []);
	return (
		<form
			ref={form}
			onSubmit={(event) => {
				event.preventDefault();
				if (draft !== undefined) onAnswer(question.id, draft);
			}}
		>
			<ChoiceRows
				name={question.id}
				label={question.label}
				hint={question.hint}
				options={options.map(({ id, label, hint: explains }) => ({ value: id, label, hint: explains }))}
				value={draft}
				onPick={(value, isByHand) => (isByHand ? onAnswer(question.id, value) : setDraft(value))}
			>
				{draft !== undefined && (
					<div class="case-go">
						<button type="submit" class="ui-button ui-button-next">
							{t('decision.goOn')}
						</button>
					</div>
				)}
			</ChoiceRows>
		</form>
	);
}
