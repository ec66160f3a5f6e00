import type { Phase } from '../../domain/checklist/task.ts';
import type { Profile } from '../../domain/profile.ts';
import { t } from './t.ts';

/** A phase's name; who changes or cancels a filing has nothing to pay for. */
export function sayPhase(phase: Phase, { order }: Profile): string {
	const isLater = phase === 'before-paying' && (order === 'change' || order === 'cancel');
	return t(isLater ? 'phase.before-paying.later' : `phase.${phase}`);
}
