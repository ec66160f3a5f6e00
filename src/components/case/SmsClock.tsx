import sms from '#i18n/case/sms.json' with { type: 'json' };
import date from '#i18n/date.json' with { type: 'json' };
import ui from '#i18n/ui.json' with { type: 'json' };
import { useEffect, useId, useState } from 'preact/hooks';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay } from '../../domain/day.ts';
import { formatMinute, parseMinute, toShanghaiMinute, type Minute } from '../../domain/timeline/sms.ts';
import { listSmsMoments } from '../../domain/timeline/sms-arrival.ts';
import { translate } from '../../i18n/translate.ts';
import { clock, external, tick, warning } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../ui/Button.tsx';

const t = translate({ ...ui, ...date, ...sms });

interface Props {
	/** When the SMS came, `YYYY-MM-DDTHH:MM` in Shanghai; not said yet where it is missing. */
	arrival: string | undefined;
	/** In minutes from its arrival. */
	term: number;
	/** Both are missing where a case is only looked at. */
	onArrival?: ((arrival: string | undefined) => void) | undefined;
	onDone?: (() => void) | undefined;
}

/** Where one verifies by SMS. */
const ministry = 'https://beian.miit.gov.cn/';

/** The SMS check, whose term runs to the minute: what is left of it, and when the SMS came, in one tap. */
export function SmsClock({ arrival, term, onArrival, onDone }: Props) {
	const now = useMinute();
	const id = useId();
	const came = arrival === undefined ? undefined : parseMinute(arrival);
	const deadline = came === undefined ? undefined : came + term;
	const isOver = deadline !== undefined && deadline < now;
	const hours = term / 60;
	return (
		<article
			class={isOver ? 'case-card case-wrong' : 'case-card case-mine'}
			data-sms={deadline === undefined ? 'asked' : isOver ? 'over' : 'running'}
			aria-labelledby={id}
		>
			<p class="case-card-state" id={id}>
				<Icon of={isOver ? warning : clock} />
				<b>{t(isOver ? 'case.sms.over' : 'case.sms.turn')}</b>
				{!isOver && <span>{t('case.sms.title')}</span>}
			</p>
			{deadline === undefined ? (
				<p>{t('case.sms.when', { hours })}</p>
			) : isOver ? (
				<p>{t('case.sms.overNext', { moment: sayMoment(deadline, now) })}</p>
			) : (
				<>
					<p class="case-left" role="timer">
						<span>{t('case.sms.left')}</span> <Left minutes={deadline - now} />
					</p>
					<Meter used={now - came!} term={term} />
					<p>{t('case.sms.until', { moment: sayMoment(deadline, now) })}</p>
				</>
			)}
			{deadline !== undefined && (
				<div class="case-card-acts">
					{!isOver && (
						<a class="ui-button ui-button-next" href={ministry} target="_blank" rel="noreferrer">
							{t('case.sms.go')}
							<Icon of={external} />
						</a>
					)}
					{onDone !== undefined && (
						<Button onClick={onDone}>
							<Icon of={tick} />
							{t('case.sms.done')}
						</Button>
					)}
				</div>
			)}
			{onArrival !== undefined && <Arrival arrival={arrival} now={now} onArrival={onArrival} />}
		</article>
	);
}

/** How often the clock is looked at while the page is in sight, in milliseconds. */
const every = 20_000;

/** The minute that it is in Shanghai. */
function useMinute(): Minute {
	const [minute, setMinute] = useState(() => toShanghaiMinute(Date.now()));
	useEffect(() => {
		const look = () => setMinute(toShanghaiMinute(Date.now()));
		const timer = setInterval(look, every);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}, []);
	return minute;
}

function Left({ minutes }: { minutes: number }) {
	return (
		<b class="case-figure">
			{Math.floor(minutes / 60)}
			<small>{t('case.sms.unit.hour')}</small>
			{minutes % 60}
			<small>{t('case.sms.unit.minute')}</small>
		</b>
	);
}

function Meter({ used, term }: { used: number; term: number }) {
	const share = Math.min(100, Math.max(0, Math.round((used / term) * 100)));
	return (
		<div class="case-meter" aria-hidden="true">
			<i style={{ inlineSize: `${share}%` }} />
		</div>
	);
}

interface ArrivalProps {
	arrival: string | undefined;
	now: Minute;
	onArrival: (arrival: string | undefined) => void;
}

/** When the SMS came: a word for what most people would say, and a field for the rest; once it is said, folded. */
function Arrival({ arrival, now, onArrival }: ArrivalProps) {
	const [isOther, setOther] = useState(false);
	const [isChanging, setChanging] = useState(false);
	const label =
		arrival === undefined ? undefined : t('case.sms.came', { moment: sayMoment(parseMinute(arrival)!, now) });
	const isAsked = arrival === undefined || isChanging;
	return (
		<div class="case-card-news" role="group" aria-label={label ?? t('case.sms.other')}>
			{label !== undefined && (
				<span>
					{label}
					<button
						type="button"
						class="case-quiet"
						data-act="change"
						aria-expanded={isChanging}
						onClick={() => setChanging(!isChanging)}
					>
						{t('case.sms.change')}
					</button>
				</span>
			)}
			{isAsked && (
				<>
					{listSmsMoments(now).map(({ id, minute }) => (
						<Button
							key={id}
							data-came={id}
							onClick={() => {
								setChanging(false);
								onArrival(formatMinute(minute));
							}}
						>
							{t(`case.sms.${id}`)}
						</Button>
					))}
					<Button data-act="other" aria-expanded={isOther} onClick={() => setOther(!isOther)}>
						{t('case.sms.other')}
					</Button>
				</>
			)}
			{isChanging && arrival !== undefined && (
				<Button
					onClick={() => {
						setChanging(false);
						onArrival(undefined);
					}}
				>
					{t('case.sms.notCome')}
				</Button>
			)}
			{isAsked && isOther && <Moment value={arrival} now={now} onArrival={onArrival} />}
		</div>
	);
}

interface MomentProps {
	value: string | undefined;
	now: Minute;
	onArrival: (arrival: string) => void;
}

/** A moment that is past. One that is not, or is none, stays in the field and says why. */
function Moment({ value, now, onArrival }: MomentProps) {
	const [problem, setProblem] = useState<string>();
	const id = useId();
	return (
		<label class="case-moment">
			<span>{t('case.sms.arrival')}</span>
			<input
				class="ui-input"
				type="datetime-local"
				max={formatMinute(now)}
				defaultValue={value}
				aria-invalid={problem !== undefined}
				aria-describedby={id}
				onChange={(event) => {
					const text = event.currentTarget.value.slice(0, 16);
					const minute = parseMinute(text);
					const isFuture = minute !== undefined && minute > now;
					setProblem(minute === undefined ? t('case.sms.none') : isFuture ? t('case.sms.future') : undefined);
					if (minute !== undefined && !isFuture) onArrival(text);
				}}
			/>
			<span class="ui-error" id={id} role="alert">
				{problem}
			</span>
		</label>
	);
}

/** `12月2日（周三）9:30`, with the day as people say it. */
function sayMoment(minute: Minute, beside: Minute): string {
	const iso = formatMinute(minute);
	const [today, day] = [beside, minute].map((one) => requireDay(formatMinute(one).slice(0, 10)));
	return t('case.sms.moment', { date: sayDay(day!, t, today), time: iso.slice(11).replace(/^0/, '') });
}
