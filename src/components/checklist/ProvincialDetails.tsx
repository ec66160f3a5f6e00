import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import fact from '#i18n/fact.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { t } from './t.ts';

const factText = translate(fact);

/** The claim behind what a province asks: what it says, who says so, who says otherwise, what nobody says. */
export function ProvincialDetails({ claim }: { claim: ProvincialTask }) {
	return (
		<dl class="task-details">
			<div data-detail="what">
				<dt>{t('checklist.what')}</dt>
				<dd>{claim.statement}</dd>
			</div>
			{claim.disputes.map(({ who, says, follow }) => (
				<div key={who}>
					<dt>{t('checklist.province.dispute')}</dt>
					<dd>
						{t('checklist.province.disputeSays', { who, says })} {follow}
					</dd>
				</div>
			))}
			{claim.unknown && (
				<div>
					<dt>{t('checklist.province.unknown')}</dt>
					<dd>{claim.unknown}</dd>
				</div>
			)}
			<div class="task-sources">
				<dt>{t('checklist.sources')}</dt>
				<dd>
					{claim.sources.map(({ id, title, year, where }) => (
						<span key={id + (where ?? '')}>
							{title}
							{year && `（${year}）`}
							{where && ` ${where}`}
						</span>
					))}
					<span>
						{factText(`fact.confidence.${claim.confidence}`)}，
						{t('checklist.province.checked', { date: claim.checked })}
					</span>
				</dd>
			</div>
		</dl>
	);
}
