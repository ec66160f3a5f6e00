import type { phaseIds } from '../../content-model/vocabulary.ts';
import { faceFrame, form, identityCard, stamp, wallet, webPage, type Drawing } from '../icons/drawings.ts';

/*
 * The six phases of a filing, wherever they are shown: names and sentences are the translations `phase.<id>`,
 * `phase.<id>.what` and `phase.<id>.turn`.
 */
type PhaseId = (typeof phaseIds)[number];

/** The drawing of each phase. */
export const phaseIcons: Record<PhaseId, Drawing> = {
	'before-paying': wallet,
	prepare: identityCard,
	fill: form,
	verify: faceFrame,
	review: stamp,
	after: webPage,
};

/** Whose turn it is in a phase: the applicant's, or somebody else's who is waited for. */
export const phaseTurns: Record<PhaseId, 'mine' | 'wait'> = {
	'before-paying': 'mine',
	prepare: 'mine',
	fill: 'mine',
	verify: 'mine',
	review: 'wait',
	after: 'mine',
};

/** The page that explains a phase, from the site's root. */
export const phasePages: Record<PhaseId, string> = {
	'before-paying': '/before/paying/',
	prepare: '/procedure/prepare/',
	fill: '/procedure/fill/',
	verify: '/procedure/upload/',
	review: '/procedure/review/',
	after: '/procedure/approved/',
};
