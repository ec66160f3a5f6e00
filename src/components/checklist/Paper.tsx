/** Loaded with the list: what is printed has to be there when printing begins. */
import own from '#i18n/checklist/paper.json' with { type: 'json' };
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isSettled, groupByPhase, countProgress, readStates } from '../../domain/checklist/progress.ts';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import { shortenToLine } from '../../domain/checklist/task-help.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay } from '../../domain/day.ts';
import { encodeFragment, withoutPersonal, type Carried } from '../../domain/resume-link.ts';
import { translate } from '../../i18n/translate.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { $currentId, $filings, readCurrentEntries } from '../../stores/filings.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { sayFiling } from '../case/filing-label.ts';
import { listSituationParts } from '../case/situation-text.ts';
import { makeQrPath } from '../ui/qr-path.ts';
import { readToday } from '../ui/today.ts';
import helpLines from './help-lines.data.ts';
import { isOneOwner } from './one-owner.ts';
import { sayPhase } from './phase-name.ts';
import { renderTaskBox } from './task-box.tsx';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

interface Props {
	list: readonly Task[];
	/** What is behind the tasks of the province, by task. */
	claims: ReadonlyMap<string, ProvincialTask>;
	filing: Filing;
}

/** Most characters of an address whose code a phone reads from paper, at the size that it has there. */
const mostOnPaper = 800;

/** How long after the last change the code for paper is made anew, in milliseconds. */
const pause = 500;

/** The list as a table for paper. It is written when printing begins, so that no tick has to keep it up to date. */
export function Paper(props: Props) {
	const box = useRef<HTMLDivElement>(null);
	const link = useRef<string>();
	const latest = useRef(props);
	latest.current = props;
	useEffect(() => {
		const timer = setTimeout(() => {
			void makeResumeLink().then((made) => (link.current = made));
		}, pause);
		return () => clearTimeout(timer);
	}, [props.filing]);
	useEffect(() => {
		const media = matchMedia('print');
		const write = () => render(<Sheet {...latest.current} link={link.current} />, box.current!);
		const clear = () => box.current && render(null, box.current);
		const follow = () => (media.matches ? write() : clear());
		if (media.matches) write();
		addEventListener('beforeprint', write);
		addEventListener('afterprint', clear);
		media.addEventListener('change', follow);
		return () => {
			removeEventListener('beforeprint', write);
			removeEventListener('afterprint', clear);
			media.removeEventListener('change', follow);
		};
	}, []);
	return <div class="paper" ref={box} />;
}

/** A link that brings the list back: with how far it is, or where that is too much for a code on paper, with the situation. */
async function makeResumeLink(): Promise<string> {
	const linkTo = async (entries: Carried) =>
		`${location.origin}${location.pathname}?resume#${await encodeFragment(entries)}`;
	const entries = withoutPersonal(readCurrentEntries());
	const whole = await linkTo(entries);
	if (whole.length <= mostOnPaper) return whole;
	return linkTo(Object.fromEntries(Object.entries(entries).filter(([key]) => key.startsWith('profile.'))));
}

function Sheet({ list, claims, filing, link }: Props & { link: string | undefined }) {
	const { profile } = filing;
	const states = readStates(filing.tasks);
	const { total, done } = countProgress(list, states);
	const name = sayFiling($filings.get(), $currentId.get());
	const code = link === undefined ? undefined : makeQrPath(link);
	return (
		<>
			<header class="paper-head">
				<div>
					<h1>{t('checklist.paper.title')}</h1>
					{name && <p class="paper-filing">{name}</p>}
					<p>
						{[
							...listSituationParts(profile),
							t('checklist.paper.printed', { date: sayDay(requireDay(readToday()), t) }),
						].join(' · ')}
					</p>
				</div>
				<p class="paper-count">{t('checklist.paper.count', { done, total })}</p>
				{code && (
					<figure>
						<svg viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges" aria-hidden="true">
							<path d={code.d} />
						</svg>
						<figcaption>{t('checklist.paper.scan')}</figcaption>
					</figure>
				)}
			</header>
			<table>
				<thead>
					<tr>
						<th scope="col">
							<span class="sr-only">{t('checklist.paper.done')}</span>
						</th>
						<th scope="col">{t('checklist.paper.what')}</th>
						<th scope="col">{t('checklist.paper.who')}</th>
						<th scope="col">{t('checklist.paper.date')}</th>
						<th scope="col">{t('checklist.paper.remark')}</th>
					</tr>
				</thead>
				{groupByPhase(list).map(({ phase, tasks }) => (
					<tbody key={phase}>
						<tr class="paper-phase">
							<th colSpan={5} scope="rowgroup">
								{sayPhase(phase, profile)}
								<small>
									{t('checklist.phaseCount', {
										done: tasks.filter(({ id }) => isSettled(states[id])).length,
										total: tasks.length,
									})}
								</small>
							</th>
						</tr>
						{tasks.map((task) => (
							<Row key={task.id} task={task} claim={claims.get(task.id)} filing={filing} />
						))}
					</tbody>
				))}
			</table>
			<p class="paper-note">{t('checklist.paper.note')}</p>
		</>
	);
}

function Row({ task, claim, filing }: { task: Task; claim: ProvincialTask | undefined; filing: Filing }) {
	const { id, title, who, province } = task;
	const { state = 'open', date, note } = filing.tasks[id] ?? {};
	const how = claim ? shortenToLine(claim.statement) : helpLines[id];
	const remark = [
		state === 'stuck' || state === 'skipped' ? t(`checklist.state.${state}`) : '',
		note ?? '',
	].filter(Boolean);
	return (
		<tr data-paper={id} data-state={state}>
			<td>{renderTaskBox()}</td>
			<td>
				<b>{title}</b>
				{province && <i>{sayAnswer('province', province)}</i>}
				{how && !isSettled(state) && <span class="paper-how">{how}</span>}
			</td>
			<td>{isOneOwner(filing.profile) ? t('checklist.paper.self') : t(`checklist.who.${who}`)}</td>
			<td>{date && state === 'done' && sayDay(requireDay(date), t)}</td>
			<td>{remark.join('，')}</td>
		</tr>
	);
}
