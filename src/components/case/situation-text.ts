import type { Profile } from '../../domain/profile.ts';
import { answerName } from './answer-name.ts';

/** The parts of a situation as they stand in the strip, what was said of them: `首次备案`, `个人`, `浙江`. */
export function situationParts({ order, cancelKind, subject, province }: Profile): string[] {
	return [
		...(order === 'cancel' && cancelKind !== undefined
			? [answerName('cancelKind', cancelKind)]
			: order === undefined
				? []
				: [answerName('order', order)]),
		...(subject === undefined ? [] : [answerName('subject', subject)]),
		...(province === undefined ? [] : [answerName('province', province)]),
	];
}
