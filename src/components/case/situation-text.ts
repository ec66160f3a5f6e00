import type { Profile } from '../../domain/profile.ts';
import { sayAnswer } from './answer-name.ts';

/** The parts of a situation as they stand in the strip, what was said of them: `首次备案`, `个人`, `浙江`. */
export function listSituationParts({ order, cancelKind, subject, province }: Profile): string[] {
	return [
		...(order === 'cancel' && cancelKind !== undefined
			? [sayAnswer('cancelKind', cancelKind)]
			: order === undefined
				? []
				: [sayAnswer('order', order)]),
		...(subject === undefined ? [] : [sayAnswer('subject', subject)]),
		...(province === undefined ? [] : [sayAnswer('province', province)]),
	];
}
