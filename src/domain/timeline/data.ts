import type { Condition } from '../../content-model/schemas/common.ts';
import type { ProvinceId } from '../profile.ts';

/** What a person hears while they wait: it passed, the verification SMS came, it was sent back. */
export type News = 'passed' | 'sms' | 'returned';

/** How long a stage takes, in working days or calendar days. */
export interface Duration {
	readonly unit: 'working' | 'calendar';
	readonly least: number;
	readonly likely: number;
	readonly most: number;
	/** Its term from its start, in the same unit. */
	readonly limit?: number;
	/** A term to the minute, from a moment that the person enters. */
	readonly limitMinutes?: number;
}

/** A stage as the model needs it; compiled from `content/stages/`. */
export interface StageData {
	readonly id: string;
	/** Its two letters in links. */
	readonly code: string;
	readonly title: string;
	readonly who: 'you' | 'aliyun' | 'registrar' | 'authority' | 'ministry' | 'police';
	/** What may end it, the likeliest first; a stage with news begins by itself, and somebody else is waited for. */
	readonly news?: readonly News[];
	readonly after: readonly string[];
	/** Stages that have ended when it has, though it can begin before they have. */
	readonly endsAfter?: readonly string[];
	readonly when: Condition;
	readonly duration: Duration;
	readonly variants?: readonly { readonly when: Condition; readonly duration: Duration }[];
	/** The likely number of days where the authority of a province has one of its own. */
	readonly likelyIn?: Readonly<Partial<Record<ProvinceId, number>>>;
	readonly brings?: 'number' | 'online';
	/** The tasks any of which shows that it is done, with the profiles for which they are on the list. */
	readonly tasks?: readonly { readonly id: string; readonly when: Condition }[];
	readonly whenReturned?: 'correction' | 'again';
}
