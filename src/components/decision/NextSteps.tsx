import { useState } from 'preact/hooks';
import { toProfile, type Path } from '../../domain/decision/path.ts';
import type { Decision } from '../../domain/decision/result.ts';
import { href } from '../../href.ts';
import type { StoredValues } from '../../stores/replace-case.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { t } from './t.ts';

/** The stores weigh more than this tool: they come once there is something to hand over. */
const load = () => import('./hand-over.ts');

interface Props {
	verdict: Decision;
	path: Path;
}

const pages = { not: '/before/without/', done: '/after/inspection/', unsure: '/before/need/' };

/** Where to go on. The tools that know the case are handed the answers on the way. */
export function NextSteps({ verdict, path }: Props) {
	const kind = verdict.verdict!;
	const [offered, setOffered] = useState<{ values: StoredValues; to: string }>();
	const { loaded, hasFailed } = useLazy(load, kind === 'must');
	if (kind !== 'must') return <Next to={pages[kind]} label={t(`decision.next.${kind}`)} />;

	const profile = toProfile(path);
	const { order } = profile;
	// The checklist knows websites; a mini program or an app has a page.
	if (order === undefined || ['app', 'miniprogram'].includes(path.answers['what']!)) {
		return <Next to={verdict.page ?? '/after/app/'} label={t('decision.next.page')} />;
	}
	const go = async (event: MouseEvent) => {
		const link = (event.target as Element).closest('a');
		if (link === null || hasFailed) return;
		event.preventDefault();
		const code = loaded ?? (await load().catch(() => undefined));
		const values = code?.makeHandOver(profile);
		if (values === undefined) location.assign(link.href);
		else setOffered({ values, to: link.href });
	};
	return (
		<div class="decision-next" onClick={(event) => void go(event)}>
			<Next to="/checklist/" label={t('decision.next.must')} />
			{(order === 'first' || order === 'add') && <a href={href('/site-name/')}>{t('decision.name')}</a>}
			{order !== 'cancel' && <a href={href('/timeline/')}>{t('decision.timeline')}</a>}
			{loaded && (
				<loaded.ChangeDialog
					values={offered?.values}
					from="answers"
					onDecided={(how) => {
						setOffered(undefined);
						if (offered !== undefined && how !== 'closed') location.assign(offered.to);
					}}
				/>
			)}
		</div>
	);
}

function Next({ to, label }: { to: string; label: string }) {
	return (
		<a class="ui-button ui-button-next" href={href(to)}>
			{label}
		</a>
	);
}
