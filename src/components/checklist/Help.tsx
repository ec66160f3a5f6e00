import type { ComponentChildren } from 'preact';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import { helpParts, type HelpSource, type TaskHelp } from '../../domain/checklist/task-help.ts';
import { href } from '../../href.ts';
import { Linked } from './Linked.tsx';
import { t } from './task-t.ts';

/** What stands under the instruction of a national task. */
export function HelpDetails({ help }: { help: TaskHelp }) {
	return (
		<dl class="task-help">
			{helpParts.map((part) => {
				const text = part === 'what' || part === 'why' ? undefined : help[part];
				return (
					text !== undefined && (
						<Detail key={part} name={part} label={t(`checklist.${part}`)}>
							<Linked text={text} />
						</Detail>
					)
				);
			})}
		</dl>
	);
}

/** For whom a step is not that cannot be undone, and what to try before. */
export function NoWayBack({ notFor, tryFirst }: NonNullable<TaskHelp['noWayBack']>) {
	return (
		<dl class="task-help">
			<Detail name="notFor" label={t('checklist.task.notFor')}>
				<Linked text={notFor} />
			</Detail>
			<Detail name="tryFirst" label={t('checklist.task.tryFirst')}>
				<Linked text={tryFirst} />
			</Detail>
		</dl>
	);
}

/** What stands under the instruction of what a province asks: who says otherwise, what nobody says. */
export function ClaimDetails({ claim }: { claim: ProvincialTask }) {
	return (
		<dl class="task-help">
			{claim.disputes.map(({ who, says, follow }) => (
				<Detail key={who} name="dispute" label={t('checklist.province.dispute')}>
					{t('checklist.province.disputeSays', { who, says })} {follow}
				</Detail>
			))}
			{claim.unknown !== undefined && (
				<Detail name="unknown" label={t('checklist.province.unknown')}>
					{claim.unknown}
				</Detail>
			)}
			<Detail name="silence" label={t('checklist.province.others')}>
				{t('checklist.province.silence')}
			</Detail>
		</dl>
	);
}

function Detail({ name, label, children }: { name: string; label: string; children: ComponentChildren }) {
	return (
		<div data-detail={name}>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** What a task rests on, folded. */
export function TaskSources({
	sources,
	why,
	claim,
}: {
	sources: readonly HelpSource[];
	why?: string | undefined;
	claim?: ProvincialTask | undefined;
}) {
	if (sources.length === 0) return null;
	return (
		<details class="task-sources">
			<summary>{t('checklist.task.sources', { count: sources.length })}</summary>
			{why !== undefined && (
				<p>
					<Linked text={why} />
				</p>
			)}
			<ul>
				{sources.map(({ id, title, year, where, page }) => (
					<li key={id + (where ?? '')}>
						{page === undefined ? title : <a href={href(page)}>{title}</a>}
						{year && `（${year}）`}
						{where && ` ${where}`}
					</li>
				))}
				{claim && (
					<li>
						{t(`fact.confidence.${claim.confidence}`)}，
						{t('checklist.province.checked', { date: claim.checked })}
					</li>
				)}
			</ul>
		</details>
	);
}
