import { formatMinute, toShanghaiMinute } from '../../domain/timeline/sms.ts';
import { setPlan } from '../../stores/edit-filing.ts';

/** Stores that the SMS has come at this minute. */
export function tellSms(): void {
	setPlan({ sms: formatMinute(toShanghaiMinute(Date.now())) });
}
