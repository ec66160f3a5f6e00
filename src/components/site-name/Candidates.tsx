import { useState } from 'preact/hooks';
import { findVerdict } from '../../domain/site-name/verdict.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { addCandidate, removeCandidate } from '../../stores/edit-names.ts';
import { Button } from '../ui/Button.tsx';
import { t } from './t.ts';
import type { CheckName } from './check-name.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
	candidates: Filing['candidates'];
	find: CheckName | undefined;
	/** The rules are on their way: what they say of the names makes their rows higher, so that nothing is shown before. */
	isAwaited: boolean;
	onLook: (name: string) => void;
}

/** So many names are kept ready, as the heading says. */
export const namesWanted = 3;

/** The names that are kept with the filing, with room for as many as one should have. */
export function Candidates({ candidates, find, isAwaited, onLook }: Props) {
	const [removed, setRemoved] = useState<string>();
	const remove = (id: string, name: string) => {
		removeCandidate(id);
		setRemoved(name);
	};
	return (
		<section class="sn-candidates" aria-labelledby="sn-candidates">
			<h2 id="sn-candidates">{t('site-name.candidates')}</h2>
			<ol data-awaited={isAwaited ? '' : undefined}>
				{candidates.map(({ id, name }) => {
					const findings = find?.(name);
					const verdict = findings && findVerdict(findings);
					return (
						<li key={id}>
							<button
								type="button"
								class="sn-candidate"
								aria-label={t('site-name.candidates.look', { name })}
								onClick={() => onLook(name)}
							>
								<bdi>{name}</bdi>
							</button>
							{verdict && <SeverityMark severity={verdict} />}
							<span class="sn-quiet sn-candidate-why">{findings?.[0]?.reason ?? ''}</span>
							<Button
								aria-label={t('site-name.candidates.removeNamed', { name })}
								onClick={() => remove(id, name)}
							>
								{t('site-name.candidates.remove')}
							</Button>
						</li>
					);
				})}
				{Array.from({ length: namesWanted - candidates.length }, (_, at) => (
					<li key={at} class="sn-quiet">
						{t('site-name.candidates.empty')}
					</li>
				))}
			</ol>
			<p class="sn-quiet">{t('site-name.candidates.hint')}</p>
			<p class="sn-undo" role="status">
				{removed !== undefined && (
					<>
						{t('site-name.candidates.removed', { name: removed })}
						<Button
							onClick={() => {
								addCandidate(removed);
								setRemoved(undefined);
							}}
						>
							{t('ui.undo')}
						</Button>
					</>
				)}
			</p>
		</section>
	);
}
