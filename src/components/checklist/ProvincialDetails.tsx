import type { ProvincialTask } from '../../domain/checklist/compile.ts';
import { useWords } from '../ui/words.tsx';

/** The claim behind what a province asks: what it says, who says so, who says otherwise, what nobody says. */
export function ProvincialDetails({ claim }: { claim: ProvincialTask }) {
	const say = useWords();
	return (
		<dl class="task-details">
			<div data-detail="what">
				<dt>{say('checklist.what')}</dt>
				<dd>{claim.statement}</dd>
			</div>
			{claim.disputes.map(({ who, says, follow }) => (
				<div key={who}>
					<dt>{say('checklist.province.dispute')}</dt>
					<dd>
						{say('checklist.province.disputeSays', { who, says })} {follow}
					</dd>
				</div>
			))}
			{claim.unknown && (
				<div>
					<dt>{say('checklist.province.unknown')}</dt>
					<dd>{claim.unknown}</dd>
				</div>
			)}
			<div class="task-sources">
				<dt>{say('checklist.sources')}</dt>
				<dd>
					{claim.sources.map(({ id, title, year, where }) => (
						<span key={id + (where ?? '')}>
							{title}
							{year && `（${year}）`}
							{where && ` ${where}`}
						</span>
					))}
					<span>
						{say(`fact.confidence.${claim.confidence}`)}，
						{say('checklist.province.checked', { date: claim.checked })}
					</span>
				</dd>
			</div>
		</dl>
	);
}
