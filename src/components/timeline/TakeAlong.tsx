import { useState } from 'preact/hooks';
import { findYear } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { formatPlan } from '../../domain/plan-query.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { sayHeadline, sayPlan, type Answered } from '../../domain/timeline/plan-text.ts';
import { href } from '../../href.ts';
import { Actions, Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { calendar, stages } from './data.ts';
import { t } from './t.ts';

const loadMore = () => import('./SendMore.tsx');

interface Props {
	answered: Answered;
	/** The plan as it is drawn: with a start also where it runs towards a day. */
	drawn: Plan;
	today: Day;
	/** Whether it is the visitor's; a plan that came by link is not. */
	isOwn: boolean;
}

type Shown = 'qr' | 'no-download' | 'failed' | 'in-calendar';

/** Send, scan, put into the calendar, print. */
export function TakeAlong({ answered, drawn, today, isOwn }: Props) {
	const [shown, setShown] = useState<Shown>();
	const more = useLazy(loadMore, shown === 'qr' || shown === 'no-download');
	const shared: Plan = { ...answered.plan, edition: findYear(calendar.officialUntil) };
	const query = formatPlan(shared, stages);
	const url = `${location.origin}${href('/timeline/')}${query}`;
	const message = sayPlan(answered, url, today, t);
	const show = (what: Shown) => setShown(shown === what ? undefined : what);

	const share = async () => {
		setShown(undefined);
		try {
			const text = message.split('\n').slice(0, -1).join('\n');
			await navigator.share({ title: sayHeadline(answered, today, t) ?? document.title, text, url });
		} catch (error) {
			// Closing the sheet is no failure.
			if (!(error instanceof DOMException && error.name === 'AbortError')) setShown('failed');
		}
	};
	const toCalendar = async () => {
		if (/MicroMessenger/i.test(navigator.userAgent)) return show('no-download');
		const { forecast } = answered;
		if (forecast === undefined) return;
		setShown(undefined);
		try {
			const { saveCalendar } = await import('./save-calendar.ts');
			saveCalendar({ plan: drawn, forecast, url, now: Date.now() }, isOwn ? undefined : query);
			setShown('in-calendar');
		} catch {
			setShown('failed');
		}
	};

	return (
		<section class="tl-along" aria-label={t('timeline.along')}>
			<Actions label={t('ui.actions')}>
				<CopyButton label={t('timeline.copy')} text={() => message} />
				{'share' in navigator && <Button onClick={share}>{t('ui.share')}</Button>}
				<Button onClick={() => show('qr')} aria-expanded={shown === 'qr'}>
					{t('timeline.qr')}
				</Button>
				<Button onClick={toCalendar}>{t('timeline.ics')}</Button>
				<Button onClick={() => print()}>{t('ui.print')}</Button>
			</Actions>
			{shown === 'qr' && more.loaded && <more.loaded.PlanCode url={url} />}
			{shown === 'no-download' && more.loaded && <more.loaded.NoDownload url={url} />}
			<div role="status">
				{shown === 'in-calendar' && <Notice kind="ok" title={t('timeline.ics.done')} isQuiet />}
			</div>
			{(shown === 'failed' || (shown !== undefined && more.hasFailed)) && (
				<Notice kind="error" title={t('timeline.failed')} />
			)}
			<p class="ui-hint">{t('timeline.privacy')}</p>
			<p class="tl-print-link">{url}</p>
		</section>
	);
}
