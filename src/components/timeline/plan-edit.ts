import type { Day } from '../../domain/day.ts';
import type { Minute } from '../../domain/timeline/sms.ts';

/** What time it is. */
export interface Clock {
	/** Both in Shanghai. */
	readonly today: Day;
	readonly minute: Minute;
}

/** What a visitor may change in their own plan, besides what is done (`mark-done.ts`); a shared one is only looked at. */
export interface Edit {
	readonly onSms: (sms: string | undefined) => void;
}
