import type { Path } from '../../domain/decision/path.ts';
import { t } from './t.ts';

interface Props {
	path: Path;
	/** The question that is being asked once more. */
	reopened: string | undefined;
	/** All is answered: the answers are behind the result, and fold. */
	isFoldable: boolean;
	onReopen: (question: string) => void;
}

/** What was answered, a line each, with the way back to the question. */
export function Answered({ path, reopened, isFoldable, onReopen }: Props) {
	const rows = path.asked.flatMap(({ question, options, answer }) => {
		const chosen = options.find(({ id }) => id === answer);
		return chosen && question.id !== reopened ? [{ question, chosen }] : [];
	});
	if (rows.length === 0) return null;
	const list = (
		<ul class="decision-answers">
			{rows.map(({ question, chosen }) => (
				<li key={question.id} data-answered={question.id} data-value={chosen.id}>
					<span>{question.label}</span>
					<b>{chosen.label}</b>
					<button
						type="button"
						class="case-quiet"
						aria-label={t('decision.changeNamed', { question: question.label })}
						onClick={() => onReopen(question.id)}
					>
						{t('decision.change')}
					</button>
				</li>
			))}
		</ul>
	);
	if (!isFoldable) return list;
	return (
		<details class="decision-given">
			<summary>{t('decision.given', { count: rows.length })}</summary>
			{list}
		</details>
	);
}
